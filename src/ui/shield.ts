import { isPointerEvent, isTyping, shieldedEvents } from './shielded-events.ts';

/** Something of ours in the page: a prompt or a notice, behind a closed root. */
export interface Surface {
  host: HTMLElement;
  root: ShadowRoot;
  /** While it is up, typing that would reach the page is kept from it. */
  modal: boolean;
  /** A trusted event meant for an element inside. */
  receive(event: Event, inner: Element | null): void;
  /** A person typed past an open modal surface, or pressed a key anywhere while a quiet one is up. */
  receiveOutside(event: Event): void;
}

export interface Shield {
  add(surface: Surface): void;
  remove(surface: Surface): void;
  /** True for events whose target is one of our hosts. */
  owns(event: Event): boolean;
  /** The key that answered a prompt is still down: its repeats and its release must not reach the page. */
  swallowUntilReleased(code: string): void;
}

/**
 * Listeners on the window, in the capture phase, installed at document_start and so ahead of the page's own:
 * what is meant for our surfaces is stopped there and passed on by hand. Nothing native is prevented by that:
 * typing, Tab, clicking go on as usual. Synthetic events are stopped and passed on to nobody.
 */
export function installShield(view: Window): Shield {
  const surfaces = new Set<Surface>();
  let heldKey = '';

  const onEvent = (event: Event) => {
    if (heldKey && isHeldKey(event)) return stop(event, true);
    if (surfaces.size === 0) return;
    for (const surface of surfaces) {
      if (event.target !== surface.host) continue;
      event.stopImmediatePropagation();
      if (event.isTrusted) surface.receive(event, innerTarget(surface.root, event));
      return;
    }
    if (!event.isTrusted || !isTyping(event.type)) return;
    for (const surface of [...surfaces]) {
      if (surface.modal) stop(event, !isShortcut(event));
      surface.receiveOutside(event);
    }
  };

  const isHeldKey = (event: Event) => {
    if (!event.isTrusted || !(event instanceof KeyboardEvent) || event.code !== heldKey) return false;
    if (event.type === 'keydown' && !event.repeat) {
      heldKey = '';
      return false;
    }
    if (event.type === 'keyup') heldKey = '';
    return true;
  };

  for (const type of shieldedEvents) {
    view.addEventListener(type, onEvent, { capture: true, passive: /^(touch|wheel|mousewheel)/.test(type) });
  }
  return {
    add: (surface) => void surfaces.add(surface),
    remove: (surface) => void surfaces.delete(surface),
    owns: (event) => [...surfaces].some((surface) => surface.host === event.target),
    swallowUntilReleased: (code) => {
      heldKey = code;
    },
  };
}

function stop(event: Event, prevent: boolean): void {
  event.stopImmediatePropagation();
  if (prevent) event.preventDefault();
}

/** Ctrl+R and the like are the browser's. */
function isShortcut(event: Event): boolean {
  return event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey || event.altKey);
}

/** `composedPath()` hides the inside of a closed root, so the root itself is asked. */
function innerTarget(root: ShadowRoot, event: Event): Element | null {
  if (isPointerEvent(event.type) && event instanceof MouseEvent && !isFromKeyboard(event)) {
    return root.elementFromPoint(event.clientX, event.clientY);
  }
  return root.activeElement;
}

/** A click made by Enter, Space or a screen reader has no place. */
export function isFromKeyboard(event: MouseEvent): boolean {
  return event.type === 'click' && (event.detail === 0 || (event.clientX === 0 && event.clientY === 0));
}
