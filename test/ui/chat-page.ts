/** A quiet chat page to put a prompt on. */
export const chatPage = `<!doctype html><meta charset="utf-8"><title>Chat</title><style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0; height: 100vh; display: flex; flex-direction: column; background: light-dark(#fff, #1d1f22); }
  main { flex: 1; max-width: 720px; width: 100%; margin: 0 auto; padding: 40px 24px; box-sizing: border-box; }
  p { max-width: 34em; } .me { margin-inline-start: auto; width: fit-content; background: light-dark(#eef1f4, #2b2e33); border-radius: 18px; padding: 10px 16px; }
  form { max-width: 720px; width: calc(100% - 48px); margin: 0 auto 24px; display: flex; gap: 8px; }
  textarea { flex: 1; font: inherit; padding: 14px 18px; border-radius: 22px; border: 1px solid light-dark(#cfd5da, #444a51); min-height: 56px; box-sizing: border-box; resize: none; }
</style>
<main><p class="me">Why does my nightly export stop after one page?</p>
<p>The listing is cut off at 1,000 keys, so you need to follow the continuation token. Paste the command you run and I can show you the loop.</p></main>
<form><textarea id="composer" aria-label="Message">Here is what I run:</textarea></form>`;
