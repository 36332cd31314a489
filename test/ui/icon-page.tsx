import { render } from 'preact';
import { Mark, markCss } from '../../src/ui/look/mark.tsx';

declare global {
  var showIcon: (size: number) => void;
}

globalThis.showIcon = (size) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`body { margin: 0; } ${markCss}`);
  document.adoptedStyleSheets = [sheet];
  render(<Mark size={size} />, document.body);
};
