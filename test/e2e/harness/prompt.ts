import type { Page } from 'playwright-core';
import { type DialogNode, inSession, readDialog, readDialogOf } from '../../../cli/chromium/read-dialog.ts';

/**
 * Sluice's dialog as a person meets it. Its shadow root is closed to the page and to Playwright's selectors,
 * so it is found in the accessibility tree and worked with the real mouse and keyboard.
 */
export interface Prompt {
  visible(): Promise<boolean>;
  /** Waits until the dialog is there and takes answers: it ignores keys for its first half second. */
  waitUntilReady(): Promise<void>;
  waitUntilGone(): Promise<void>;
  /** All that can be read in it, by the names that a screen reader speaks. */
  text(): Promise<string>;
  /** Names of the buttons, in order. */
  buttons(): Promise<string[]>;
  /** Clicks the button, radio or checkbox whose name matches with the mouse. */
  click(name: string | RegExp): Promise<void>;
  press(key: string): Promise<void>;
  /** The name of what has the focus. */
  focused(): Promise<string | null>;
}

const answers = new Set(['button', 'radio', 'checkbox', 'combobox', 'textbox', 'link', 'option']);
const waitLimit = 10_000;

export function prompt(page: Page): Prompt {
  const read = () => readDialogOf(page);
  const until = async (wanted: boolean) => {
    for (const end = Date.now() + waitLimit; Date.now() < end; await page.waitForTimeout(50)) {
      if (((await read()) !== null) === wanted) return;
    }
    throw new Error(wanted ? 'No dialog appeared.' : 'The dialog is still there.');
  };
  return {
    visible: async () => (await read()) !== null,
    waitUntilReady: async () => {
      await until(true);
      await page.waitForTimeout(600);
    },
    waitUntilGone: () => until(false),
    text: async () =>
      ((await read()) ?? [])
        .filter(({ role }) => role === 'StaticText')
        .map(nameOf)
        .join('\n'),
    buttons: async () => ((await read()) ?? []).filter(({ role }) => role === 'button').map(nameOf),
    focused: async () =>
      ((await read()) ?? []).find((node) => node.focused && answers.has(node.role))?.name ?? null,
    press: (key) => page.keyboard.press(key),
    click: (name) =>
      inSession(page, async (session) => {
        const nodes = (await readDialog(session)) ?? [];
        const node = nodes.find((candidate) => answers.has(candidate.role) && matches(candidate.name, name));
        const names = nodes.filter(({ role }) => answers.has(role)).map(nameOf);
        if (!node?.backendNodeId)
          throw new Error(`Nothing to click is called ${name}; there are: ${names.join(', ')}`);
        await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
        const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
        const [x0 = 0, y0 = 0, , , x2 = 0, y2 = 0] = model.border;
        await page.mouse.click((x0 + x2) / 2, (y0 + y2) / 2);
      }),
  };
}

function nameOf(node: DialogNode): string {
  return node.name;
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name.toLowerCase().startsWith(wanted.toLowerCase()) : wanted.test(name);
}
