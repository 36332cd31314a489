import { codeMirrorView, monacoEditor, type PageObject } from './page-objects.ts';
import { readDocument } from './read-model.ts';

/**
 * Replaces spans of an editor's whole document, those out of sight too, as one step of its history. The spans come
 * as start, end and text, one after the other, sorted and apart. `false`: no such editor.
 */
export function replaceInDocument(element: HTMLElement, next: () => string): boolean {
  const codeMirror = codeMirrorView(element);
  const monaco = codeMirror ? null : monacoEditor(element);
  if (!codeMirror && !monaco) return false;
  const document = readDocument(element) ?? '';
  const positionAt = linePositions(document);
  const edits: PageObject[] = [];
  let count = 0;
  for (let from = next(); from !== ''; from = next()) {
    const to = next();
    const insert = next();
    edits[count] = codeMirror
      ? { from: +from, to: +to, insert }
      : { range: { ...positionAt(+from, 'start'), ...positionAt(+to, 'end') }, text: insert };
    count += 1;
  }
  if (codeMirror) {
    codeMirror.dispatch({ changes: edits, userEvent: 'input.paste' });
    return true;
  }
  monaco.pushUndoStop();
  monaco.executeEdits('paste', edits);
  monaco.pushUndoStop();
  return true;
}

/** Offsets, asked for in rising order, as Monaco's lines and columns, which count from one. */
function linePositions(document: string) {
  let line = 1;
  let column = 1;
  let at = 0;
  return (offset: number, edge: 'start' | 'end') => {
    for (; at < offset; at += 1) {
      column = document[at] === '\n' ? 1 : column + 1;
      if (document[at] === '\n') line += 1;
    }
    return { [`${edge}LineNumber`]: line, [`${edge}Column`]: column };
  };
}
