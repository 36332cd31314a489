/** A stretch of the read text and the text node it came from. */
export interface Piece {
  start: number;
  node: Text;
  /** Offset of the stretch's first character in the node. */
  offset: number;
  length: number;
  /** In a part that cannot be edited: a mention, a pill. It goes out with the prompt all the same. */
  locked: boolean;
}

export interface DomReading {
  text: string;
  /** In rising order. */
  pieces: Piece[];
}

/** Zero-width spaces, and the word joiners with which CKEditor holds the caret beside a line break. */
const invisible = /[\u200b\u2060\ufeff]+/g;
/** Where white space collapses; a single space within a line stays as it is. */
const invisibleOrSpace = /[\u200b\u2060\ufeff]+|[ \t\n\r\f]{2,}|[\t\n\r\f]|^ /g;
const controls = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'SELECT', 'TEXTAREA', 'BUTTON', 'DATALIST']);

/** What an element hands down to the nodes in it. */
interface Inherited {
  locked: boolean;
  collapses: boolean;
  visible: boolean;
}

/**
 * What an element shows, blocks and line breaks as newlines, with the way back from each character to its node.
 * None of innerText, textContent or this equals every site's own serialisation; this one comes nearest
 * (measured on ProseMirror, Lexical, Quill, Slate, CKEditor, CodeMirror and plain contenteditables).
 */
export function readDom(root: Element): DomReading {
  return new Reader().read(root);
}

class Reader {
  private text = '';
  private pieces: Piece[] = [];
  private lineOpen = false;
  private lines = 0;

  read(root: Element): DomReading {
    const { whiteSpace, visibility } = getComputedStyle(root);
    this.visit(root, { locked: false, collapses: collapses(whiteSpace), visible: visibility === 'visible' });
    return { text: this.text, pieces: this.pieces };
  }

  private openLine(): void {
    if (this.lineOpen) return;
    if (this.lines > 0) this.text += '\n';
    this.lines += 1;
    this.lineOpen = true;
  }

  private visit(parent: Node, inherited: Inherited): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) this.visitText(node, inherited);
      else if (node instanceof HTMLElement) this.visitElement(node, inherited);
    }
  }

  private visitText(node: Text, { locked, collapses: collapsing, visible }: Inherited): void {
    if (!visible) return;
    const { data } = node;
    let from = 0;
    for (const { index, 0: run } of data.matchAll(collapsing ? invisibleOrSpace : invisible)) {
      this.add(node, from, index, locked);
      from = index + run.length;
      const isSpace = /^[ \t\n\r\f]/.test(run);
      if (isSpace && this.lineOpen && !this.text.endsWith(' ')) {
        this.pieces.push({ start: this.text.length, node, offset: index, length: 1, locked });
        this.text += ' ';
      }
    }
    this.add(node, from, data.length, locked);
  }

  private add(node: Text, from: number, to: number, locked: boolean): void {
    if (from === to) return;
    this.openLine();
    this.pieces.push({ start: this.text.length, node, offset: from, length: to - from, locked });
    this.text += node.data.slice(from, to);
  }

  private visitElement(element: HTMLElement, inherited: Inherited): void {
    if (element.nodeName === 'BR') {
      this.openLine();
      this.lineOpen = false;
      return;
    }
    if (controls.has(element.nodeName) || isDecoration(element)) return;
    const { display, whiteSpace, visibility } = getComputedStyle(element);
    if (display === 'none') return;
    const handed = {
      locked: isLocked(element) ?? inherited.locked,
      collapses: collapses(whiteSpace),
      visible: visibility === 'visible',
    };
    if (/^(inline|contents)/.test(display)) {
      this.visit(element, handed);
      return;
    }
    this.lineOpen = false;
    const before = this.lines;
    this.visit(element, handed);
    if (this.lines === before && !element.firstChild) this.openLine();
    this.lineOpen = false;
  }
}

const collapses = (whiteSpace: string) => /^(normal|nowrap)/.test(whiteSpace);

/** `null`: as its parent. */
function isLocked(element: HTMLElement): boolean | null {
  const editable = element.getAttribute('contenteditable');
  if (editable === null || editable === 'inherit') return null;
  return editable === 'false';
}

/** What an editor draws into its text without meaning it: placeholders, gaps of lines out of sight, handles. */
function isDecoration(element: HTMLElement): boolean {
  if (element.hasAttribute('data-slate-placeholder') || element.classList.contains('cm-gap')) return true;
  if (element.getAttribute('contenteditable') !== 'false') return false;
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    /(^|[\s_-])placeholder/i.test(element.getAttribute('class') ?? '')
  );
}

/** The pieces that hold a span. */
function piecesOf({ pieces }: DomReading, start: number, end: number): Piece[] {
  return pieces.filter((piece) => piece.start < end && piece.start + piece.length > start);
}

/** The DOM range of a span, or `null` when the editor has no node there (any more) or lets nobody edit it. */
export function rangeOf(reading: DomReading, start: number, end: number): Range | null {
  const held = piecesOf(reading, start, end);
  const first = held[0];
  const last = held.at(-1);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  if (held.some(({ locked }) => locked)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.max(0, start - first.start));
  range.setEnd(last.node, last.offset + Math.min(last.length, end - last.start));
  return range;
}

/** Whether a span lies in one text node, and so in one line and one formatting. */
export function isOneRun(reading: DomReading, start: number, end: number): boolean {
  const held = piecesOf(reading, start, end);
  return held.length > 0 && held.every(({ node }) => node === held[0]!.node);
}
