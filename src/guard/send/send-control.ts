import type { AppHints } from '../../model/app.ts';
import type { GuardPorts } from '../ports.ts';

const clickable =
  'button,[role="button"],input[type="submit"],input[type="image"],input[type="button"],a[href]';

/** How sites name the control that sends, in their markup and to their users. */
const sendWords =
  /(?:^|[^a-z])(?:send|submit|ask|post|reply|run|generate|go|save|search|senden|absenden|enviar|envoyer|invia|inviare|verzenden|verstuur|wyślij|skicka|lähetä|odeslat|gönder|отправить)(?:[^a-z]|$)|发送|發送|送信|보내기|전송|arrow-?up|paper-?plane/i;

/** The control a click lands on, closed roots looked into. */
export function controlOfEvent(event: MouseEvent, ports: Pick<GuardPorts, 'shadowRoot'>): Element | null {
  let element = event.composedPath()[0];
  while (element instanceof Element) {
    const inner: Element | null | undefined = ports
      .shadowRoot(element)
      ?.elementFromPoint(event.clientX, event.clientY);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element instanceof Element ? element.closest(clickable) : null;
}

/** Whether a click on this control is likely to send. A wrong `false` is caught by the egress guard. */
export function isSendControl(control: Element, hints: AppHints | undefined): boolean {
  if (hints?.sendButton.some((selector) => control.matches(selector))) return true;
  if (control.hasAttribute('aria-haspopup')) return false;
  const type = control.getAttribute('type');
  if (type === 'submit' || type === 'image') return true;
  if (control instanceof HTMLButtonElement && control.form && type === null) return true;
  const names = ['aria-label', 'title', 'data-testid', 'id', 'name', 'class', 'value'];
  const said = names.map((name) => control.getAttribute(name) ?? '').join(' ');
  const text = (control.textContent ?? '').slice(0, 40);
  return sendWords.test(`${said} ${text} ${control.querySelector('svg,img')?.getAttribute('class') ?? ''}`);
}
