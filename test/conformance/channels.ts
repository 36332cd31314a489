import type { Act } from './act.ts';
import { fileChannels } from './file-channels.ts';
import type { SuiteFile } from './files.ts';

/** A way in which something comes into a page and is sent. */
export interface Channel {
  id: string;
  /** Parameters of the page's address. */
  query?: Record<string, string>;
  /** The text goes into the page's address itself. */
  address?(text: string): string;
  /** Needs what only the suite's own editor pages have. */
  ownPages?: true;
  /** For payloads that can be typed. */
  typed?: true;
  /** What the site sends on the way depends on the clock; only its last word is compared. */
  lastOnly?: true;
  file?: SuiteFile;
  run(act: Act): Promise<void>;
}

/** Nothing is asked while a person types. */
const whileTyping = 250;

async function inParts(
  act: Act,
  bring: (text: string) => Promise<void>,
  send = () => act.send(),
  asks?: number,
) {
  for (const text of act.payload.parts ?? [act.payload.text]) {
    await act.focus();
    await bring(text);
    await act.settle(asks);
    await act.observe();
    await send();
    await act.settle();
    if (act.payload.parts) await act.page.waitForTimeout(300);
  }
}

const paste = (id: string, keys: string, rich = false): Channel => ({
  id,
  run: (act) =>
    inParts(act, async (text) => {
      if (rich && !act.payload.html) await act.copy(`Note ${text}`, richForm(text));
      else await act.copy(text, act.payload.html);
      await act.page.keyboard.press(keys);
    }),
});

const typed = (id: string, by: 'Enter' | 'Control+Enter' | 'click'): Channel => ({
  id,
  typed: true,
  run: (act) =>
    inParts(
      act,
      (text) => act.type(text),
      () => act.send(by),
      whileTyping,
    ),
});

const drop = (id: string, rich: boolean): Channel => ({
  id,
  run: (act) => inParts(act, (text) => dragFromPage(act, text, rich)),
});

export const channels: readonly Channel[] = [
  paste('paste', 'ControlOrMeta+V'),
  paste('plain paste', 'ControlOrMeta+Shift+V', true),
  paste('rich paste', 'ControlOrMeta+V', true),
  { id: 'middle click', run: (act) => inParts(act, (text) => middleClick(act, text)) },
  {
    id: 'paste button',
    ownPages: true,
    run: (act) =>
      inParts(
        act,
        async (text) => {
          await act.copy(text);
          await act.click(act.page.mainFrame(), '.suite-paste');
          await act.page.waitForTimeout(100);
        },
        () => act.send('click'),
      ),
  },
  drop('drop text', false),
  drop('drop HTML', true),
  typed('type, Enter', 'Enter'),
  typed('type, click', 'click'),
  typed('type, Ctrl+Enter', 'Control+Enter'),
  { id: 'input method', typed: true, run: (act) => inParts(act, (text) => compose(act, text)) },
  {
    id: 'dictation',
    typed: true,
    run: (act) => inParts(act, async (text) => void (await act.cdp.send('Input.insertText', { text }))),
  },
  { id: 'autocorrect', typed: true, run: (act) => inParts(act, (text) => autocorrect(act, text)) },
  {
    id: 'script, click',
    ownPages: true,
    run: (act) =>
      inParts(
        act,
        (text) => insertByScript(act, text),
        () => act.send('click'),
      ),
  },
  {
    id: 'script, Enter',
    ownPages: true,
    run: (act) => inParts(act, (text) => insertByScript(act, text)),
  },
  {
    id: 'suggestion',
    run: async (act) => {
      await act.click(act.page.mainFrame(), act.subject.suggestion ?? '.suite-suggestion');
      await act.settle();
    },
  },
  {
    id: 'edit and resend',
    ownPages: true,
    run: async (act) => {
      await act.click(act.page.mainFrame(), '.suite-edit');
      await act.copy(act.payload.text);
      await act.click(act.page.mainFrame(), '.suite-old-message');
      await act.page.keyboard.press('ControlOrMeta+V');
      await act.settle();
      await act.click(act.page.mainFrame(), '.suite-resend');
      await act.settle();
    },
  },
  {
    id: 'edit by typing',
    ownPages: true,
    typed: true,
    run: async (act) => {
      await act.click(act.page.mainFrame(), '.suite-edit');
      await act.type(act.payload.text);
      await act.click(act.page.mainFrame(), '.suite-resend');
      await act.settle();
    },
  },
  prefilled('?q= address', '?'),
  prefilled('#q= address', '#'),
  {
    id: 'draft',
    ownPages: true,
    typed: true,
    lastOnly: true,
    query: { autosave: '1' },
    run: async (act) => {
      await act.focus();
      await act.type(act.payload.text);
      await act.page.waitForTimeout(600);
      await act.settle();
    },
  },
  {
    id: 'undo and redo',
    ownPages: true,
    run: async (act) => {
      await act.focus();
      await act.type('first ');
      await act.page.waitForTimeout(600);
      await act.copy(act.payload.text);
      await act.page.keyboard.press('ControlOrMeta+V');
      await act.settle();
      for (const keys of ['ControlOrMeta+Z', 'ControlOrMeta+Y', 'ControlOrMeta+Z', 'ControlOrMeta+Shift+Z']) {
        await act.observe();
        await act.page.keyboard.press(keys);
        await act.page.waitForTimeout(120);
      }
      await act.observe();
      await act.type(` ${act.payload.mark}`);
      await act.send();
      await act.settle();
    },
  },
  ...fileChannels,
];

function prefilled(id: string, sign: '?' | '#'): Channel {
  return {
    id,
    ownPages: true,
    address: (text) =>
      sign === '?' ? `?go=1&q=${encodeURIComponent(text)}` : `?go=1#q=${encodeURIComponent(text)}`,
    run: async (act) => {
      await act.page.waitForTimeout(200);
      await act.settle();
    },
  };
}

function richForm(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  return `<p><b>Note</b> ${escaped}</p>`;
}

const insertByScript = (act: Act, text: string) =>
  act.page.evaluate((text) => window.fixture.insertByScript(text), text);

/** Selecting puts the text on X11's primary selection; the middle button takes it from there. */
async function middleClick(act: Act, text: string): Promise<void> {
  const { elsewhere } = act.lane;
  await elsewhere.bringToFront();
  await elsewhere.evaluate((text) => {
    document.body.textContent = text;
  }, text);
  await elsewhere.mouse.click(20, 20, { clickCount: 3 });
  await act.page.bringToFront();
  const { x, y } = await act.composerPoint();
  await act.page.mouse.click(x, y, { button: 'middle' });
}

async function dragFromPage(act: Act, text: string, rich: boolean): Promise<void> {
  const from = await act.page.evaluate(
    ([text, rich]) => {
      const source = document.createElement('p');
      source.className = 'suite-source';
      source.style.cssText =
        'position:fixed;top:0;left:0;right:0;height:18px;margin:0;overflow:hidden;z-index:99';
      if (!rich) source.style.whiteSpace = 'pre';
      source.append(rich ? document.createElement('b') : text);
      source.querySelector('b')?.append('Note ');
      if (rich) source.append(text);
      document.body.append(source);
      getSelection()!.selectAllChildren(source);
      const { x, y } = source.getBoundingClientRect();
      return { x: x + 10, y: y + 8 };
    },
    [text, rich] as const,
  );
  const to = await act.composerPoint();
  await act.page.mouse.move(from.x, from.y);
  await act.page.mouse.down();
  await act.page.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
  await act.page.mouse.move(to.x, to.y, { steps: 6 });
  await act.page.mouse.up();
  await act.page.evaluate(() => document.querySelector('.suite-source')?.remove());
}

/** Candidates grow, as an input method shows them, and are then confirmed. */
async function compose(act: Act, text: string): Promise<void> {
  for (const part of [text.slice(0, 4), text.slice(0, 12), text])
    await act.cdp.send('Input.imeSetComposition', {
      text: part,
      selectionStart: part.length,
      selectionEnd: part.length,
    });
  await act.cdp.send('Input.insertText', { text });
}

/** The last ten letters are typed wrong and then replaced by the keyboard's suggestion. */
async function autocorrect(act: Act, text: string): Promise<void> {
  const wrong = 10;
  await act.type(`${text.slice(0, -wrong)}${'x'.repeat(wrong)}`);
  await act.page.waitForTimeout(100);
  const end = text.slice(-wrong);
  for (let index = 0; index < wrong; index += 1) await act.page.keyboard.press('Shift+ArrowLeft');
  await act.cdp.send('Input.imeSetComposition', { text: end, selectionStart: wrong, selectionEnd: wrong });
  await act.cdp.send('Input.insertText', { text: end });
}
