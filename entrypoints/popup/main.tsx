import { render } from 'preact';
import { createPopupPorts } from '../../src/platform/popup-ports.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { popupCss } from '../../src/ui/popup/popup-css.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(popupCss);
document.adoptedStyleSheets = [sheet];
render(<Popup ports={createPopupPorts()} />, document.body);
