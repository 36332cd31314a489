import type { AppHints } from '../../model/app.ts';
import { composerOf } from '../composer/editable.ts';
import type { GuardPorts } from '../ports.ts';
import { parentOf } from '../shadow-roots.ts';

const native = 'button,input[type="submit"],input[type="image"],input[type="button"],a[href],summary';
const control = `${native},a,[role="button"]`;
/** What is made clickable without saying so. */
const weakControl = '[onclick],[tabindex],[class*="send" i],[id*="send" i],[data-testid*="send" i]';

/** What sites call sending, in their markup too: class names and ids are full of weaker words that mean other things. */
const plainWords = /(?:^|[^a-z])(?:send|submit|arrow-?up|paper-?plane)(?:[^a-z]|$)|发送|發送|送信/i;

/** How sites name the control that sends, to their users. */
const spokenWords =
  /(?:^|[^a-z])(?:send|submit|ask|post|reply|run|generate|go|save|search|senden|absenden|enviar|envoyer|invia|inviare|verzenden|verstuur|wyślij|skicka|lähetä|odeslat|gönder|отправить)(?:[^a-z]|$)|发送|發送|送信|보내기|전송|arrow[-_ ]?up(?:ward)?|paper-?plane/i;

const markupNames = ['data-testid', 'id', 'name', 'class', 'data-icon', 'data-action', 'href', 'src'];
const spokenNames = ['aria-label', 'title', 'value', 'alt'];
/** A longer text is a card or a suggestion, not the name of a button, UTF-16 code units. */
const longestName = 60;
/** Elements inside a control whose own names are looked at. */
const mostIcons = 6;

/** Whether the browser turns Enter and Space on this control into a click by itself. */
export function isNativeControl(element: Element): boolean {
  return element.matches(native);
}

/** The control a click lands on, closed roots looked into; `null` where the click goes into a composer. */
export function controlOfEvent(
  event: MouseEvent | KeyboardEvent,
  ports: Pick<GuardPorts, 'shadowRoot'>,
): Element | null {
  const byPointer = event instanceof MouseEvent && !(event.type === 'click' && event.detail === 0);
  let element = event.composedPath()[0];
  while (element instanceof Element) {
    const root: ShadowRoot | null = ports.shadowRoot(element);
    const inner = byPointer ? root?.elementFromPoint(event.clientX, event.clientY) : root?.activeElement;
    if (!inner || inner === element) break;
    element = inner;
  }
  return element instanceof Element && !composerOf(element) ? controlAround(element) : null;
}

function controlAround(element: Element): Element | null {
  let weak: Element | null = null;
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (around.matches(control)) return around;
    if (around.matches(weakControl) || around.localName.includes('-')) weak ??= around;
  }
  return weak;
}

/** Whether a click on this control is likely to send. A wrong `false` is caught by the egress guard. */
export function isSendControl(element: Element, hints: AppHints | undefined): boolean {
  if (isPlainSendControl(element, hints)) return true;
  return !opensSomething(element) && namesOf(element).some((name) => spokenWords.test(name));
}

/** The same without the words that may also mean other things: search, save, ask, go. */
export function isPlainSendControl(element: Element, hints: AppHints | undefined): boolean {
  if (hints?.sendButton.some((selector) => element.matches(selector))) return true;
  if (opensSomething(element)) return false;
  const type = element.getAttribute('type');
  if (type === 'submit' || type === 'image') return true;
  // One that has another name may be anything; if it submits, the form's own event tells.
  const submits = element instanceof HTMLButtonElement && element.form !== null && type === null;
  return (submits && isNameless(element)) || saysSendPlainly(element);
}

/** A menu, or a box around the composer that happens to be clickable. */
function opensSomething(element: Element): boolean {
  return (
    element.hasAttribute('aria-haspopup') || element.querySelector('textarea,[contenteditable]') !== null
  );
}

function saysSendPlainly(element: Element): boolean {
  const isCard = (element.textContent ?? '').length > longestName;
  const icons = isCard ? [] : [...element.querySelectorAll('svg,img,use,i,span')].slice(0, mostIcons);
  const marked = [element, hostOf(element), ...icons].map((one) => (one ? said(one, markupNames) : ''));
  return [...marked, ...namesOf(element)].some((name) => plainWords.test(name));
}

/** Whether it is nothing but an icon, with no name for a screen reader. */
export function isNameless(element: Element): boolean {
  return (element.textContent ?? '').trim() === '' && namesOf(element).length === 0;
}

/** What a screen reader would say of it, nearly. */
function namesOf(element: Element): string[] {
  const host = hostOf(element);
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const root = element.getRootNode() as Document | ShadowRoot;
  const names = [
    said(element, spokenNames),
    host ? said(host, spokenNames) : '',
    ...labels.map((id) => root.getElementById?.(id)?.textContent ?? ''),
    ...[...element.querySelectorAll('svg[aria-label],img')].map((icon) => said(icon, spokenNames)),
    element.textContent ?? '',
  ];
  return names.map((name) => name.trim()).filter((name) => name !== '' && name.length <= longestName);
}

/** A custom element speaks for the button in its root. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.includes('-') ? root.host : null;
}

function said(element: Element, names: readonly string[]): string {
  return names.map((name) => element.getAttribute(name) ?? '').join(' ');
}
