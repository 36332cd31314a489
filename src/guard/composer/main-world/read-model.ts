import { around, codeMirrorView, monacoEditor, type PageObject, reactProperty } from './page-objects.ts';

/** The whole text of an editor that renders the lines in sight only, or `null`. */
export function readDocument(element: HTMLElement): string | null {
  const codeMirror = codeMirrorView(element);
  if (codeMirror) return `${codeMirror.state.doc}`;
  const older = around(element, '.CodeMirror')?.CodeMirror;
  if (older) return older.getValue();
  const ace = around(element, '.ace_editor')?.env?.editor;
  if (ace) return ace.getValue();
  // 1: lines end in a line feed.
  return monacoEditor(element)?.getModel()?.getValue(1) ?? null;
}

/** The text in an editor's own model, or `null`: the DOM may say one thing and the editor send another. */
export function readModel(element: HTMLElement): string | null {
  const host = element as PageObject;
  const document = readDocument(element);
  if (document !== null) return document;
  const node = host.pmViewDesc?.node;
  if (node) return node.textBetween(0, node.content.size, '\n', '\n');
  if (host.__lexicalEditor) return lexicalText(host.__lexicalEditor);
  if (host.ckeditorInstance) return host.ckeditorInstance.getData();
  const trix = around(element, 'trix-editor')?.editor;
  if (trix) return `${trix.getDocument()}`;
  const draft = reactProperty(element, 'editorState')?.getCurrentContent?.();
  if (draft?.getPlainText) return draft.getPlainText();
  const slate = reactProperty(element, 'editor');
  return slate?.children && slate.apply ? textBelow(slate) : null;
}

/** Its nodes lie in a map by key; their order is that of their making. */
function lexicalText(editor: PageObject): string {
  let text = '';
  const nodes = editor.getEditorState()._nodeMap.values();
  for (let step = nodes.next(); !step.done; step = nodes.next()) {
    if (typeof step.value.__text === 'string') text += `${step.value.__text}\n`;
  }
  return text;
}

function textBelow(node: PageObject): string {
  if (typeof node.text === 'string') return node.text;
  let text = '';
  for (let index = 0; index < (node.children?.length ?? 0); index += 1) {
    text += textBelow(node.children[index]);
    if (node.children[index].children) text += '\n';
  }
  return text;
}
