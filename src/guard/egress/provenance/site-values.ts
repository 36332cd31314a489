/** Longer stores are not kept in a second copy, UTF-16 code units. */
const mostKept = 2_000_000;

/** What the site had without this person's entry on this page: cookies, web storage, the HTML it served. */
export interface SiteValues {
  /** Takes note of the stores before something is entered: sites keep drafts there afterwards. */
  noteBeforeEntry(): void;
  /** Had it before the first entry, or, where nothing was entered yet, has it now. */
  had(value: string): boolean;
  /** Has it now: for values that no person gave here. */
  has(value: string): boolean;
}

export function createSiteValues(window: Window): SiteValues {
  let kept: string[] | null = null;
  const served = (value: string) => servedTexts(window.document).some((text) => text.includes(value));
  return {
    noteBeforeEntry() {
      kept ??= storedTexts(window);
    },
    had: (value) => (kept ?? storedTexts(window)).some((text) => text.includes(value)) || served(value),
    has: (value) => storedTexts(window).some((text) => text.includes(value)) || served(value),
  };
}

function storedTexts(window: Window): string[] {
  const texts: string[] = [];
  let room = mostKept;
  const keep = (text: string | null) => {
    if (!text || text.length > room) return;
    room -= text.length;
    texts.push(text);
  };
  // A sandboxed frame has none of these, and throws.
  for (const read of [
    () => cookiesOf(window.document),
    () => textsOf(window.sessionStorage),
    () => textsOf(window.localStorage),
  ]) {
    try {
      read().forEach(keep);
    } catch {}
  }
  return texts;
}

function cookiesOf({ cookie }: Document): string[] {
  try {
    return [cookie, decodeURIComponent(cookie)];
  } catch {
    return [cookie];
  }
}

function textsOf(storage: Storage): (string | null)[] {
  return Array.from({ length: storage.length }, (_, index) => storage.getItem(storage.key(index) ?? ''));
}

/** A page's own scripts, and fields and marks that nobody sees. A person writes into none of them. */
function servedTexts(document: Document): string[] {
  return Array.from(
    document.querySelectorAll('script:not([src]),meta[content],input[type=hidden]'),
    (element) =>
      element instanceof HTMLInputElement
        ? element.defaultValue
        : (element.getAttribute('content') ?? element.textContent ?? ''),
  );
}
