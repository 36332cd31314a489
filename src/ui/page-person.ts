import { showNotice } from './notice/show-notice.tsx';
import type { PageUi } from './page-ui.ts';
import { createPointer } from './pointer/point-at.ts';
import { openPrompt } from './prompt/open-prompt.tsx';
import type { PromptAnswer, PromptRequest } from './prompt/request.ts';

/** The person in front of the page, as the guard speaks to them. */
export interface PagePerson {
  ask(request: PromptRequest): {
    answer: Promise<PromptAnswer>;
    /** 0 to 1. */
    progress(done: number): void;
    close(): void;
  };
  tell(key: string, ...values: string[]): void;
  point(at: Element | null): void;
  isAsking(): boolean;
  owns(event: Event): boolean;
}

export function createPagePerson(ui: PageUi): PagePerson {
  return {
    ask(request) {
      const { answer, update, close } = openPrompt(ui, request);
      return { answer, close, progress: (progress) => update({ progress }) };
    },
    tell: (key, ...values) => showNotice(ui, { key, values, tone: 'done' }),
    point: createPointer(ui),
    isAsking: () => ui.prompting,
    owns: ui.owns,
  };
}
