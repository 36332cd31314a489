import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { showNotice } from '../../src/ui/notice/show-notice.tsx';
import { createPageUi } from '../../src/ui/page-ui.ts';
import { openPrompt, type PromptHandle } from '../../src/ui/prompt/open-prompt.tsx';
import type { PromptAnswer, PromptRequest } from '../../src/ui/prompt/request.ts';

/** What a test drives: the surfaces as a content script would use them, in a plain page. */
const ui = createPageUi(window, (key, ...values) =>
  (english[key as keyof typeof english]?.message ?? `?${key}`).replace(
    /\$(\d)/g,
    (_, n) => values[n - 1] ?? '',
  ),
);
let handle: PromptHandle | null = null;

const driver = {
  answers: [] as PromptAnswer[],
  closed: 0,
  open(request: PromptRequest) {
    handle = openPrompt(ui, request, () => {
      driver.closed += 1;
    });
    void handle.answer.then((answer) => driver.answers.push(answer));
  },
  update: (change: Partial<PromptRequest>) => handle?.update(change),
  close: () => handle?.close(),
  tell: (key: string, ...values: string[]) => showNotice(ui, { key, values, tone: 'done' }),
};

declare global {
  var sluice: typeof driver;
}
globalThis.sluice = driver;
