/** What a site does with a prompt: sends it to its own server and shows the answer. */
export async function post(text: string): Promise<string> {
  const response = await fetch('/api/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'small', messages: [{ role: 'user', content: text }] }),
  });
  const answer = (await response.json()) as { text: string };
  return answer.text;
}

/** A prompt that the site suggests; the suite sets it before the page's first script. */
export const suggestion = (): string => window.suiteText ?? 'Tell me a joke';

declare global {
  interface Window {
    suiteText?: string;
  }
}
