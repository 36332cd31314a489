import { render } from 'preact';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { BackgroundStatus } from '../../src/model/message.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { popupCss } from '../../src/ui/popup/popup-css.ts';
import type { TabAnswer } from '../../src/ui/popup/popup-ports.ts';

declare global {
  var showPopup: (tab: TabAnswer | null, background: BackgroundStatus | 'silent' | null) => void;
}

globalThis.showPopup = (tab, background) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(popupCss);
  document.adoptedStyleSheets = [sheet];
  const never = new Promise<never>(() => {});
  const ports = {
    words: (key: string, ...values: string[]) =>
      (english[key as keyof typeof english]?.message ?? `?${key}`).replace(
        /\$(\d)/g,
        (_, n) => values[n - 1] ?? '',
      ),
    guardStatus: () => (tab ? Promise.resolve(tab) : never),
    backgroundStatus: () => {
      if (background === 'silent') return Promise.reject(new Error('silent'));
      return background ? Promise.resolve(background) : never;
    },
  };
  render(<Popup ports={ports} />, document.body);
};
