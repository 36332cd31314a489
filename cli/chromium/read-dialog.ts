import type { CDPSession, Page } from 'playwright-core';

/** One thing that a screen reader would speak of. */
export interface DialogNode {
  id: string;
  role: string;
  name: string;
  focused: boolean;
  children: string[];
  backendNodeId: number | undefined;
}

/** What stands in Sluice's dialog, which neither the page nor Playwright's selectors can see; null where none is open. */
export function readDialogOf(page: Page): Promise<DialogNode[] | null> {
  return inSession(page, readDialog);
}

/** Everything below the first open dialog of any frame, the dialog first; null where there is none. */
export async function readDialog(session: CDPSession): Promise<DialogNode[] | null> {
  await session.send('Accessibility.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const frameId of frameIds(frameTree)) {
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
    const all = new Map(nodes.map((node) => [node.nodeId, toNode(node)]));
    const dialog = [...all.values()].find(({ role }) => role === 'dialog' || role === 'alertdialog');
    if (dialog) return below(dialog, all);
  }
  return null;
}

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

function frameIds(tree: FrameTree): string[] {
  return [tree.frame.id, ...(tree.childFrames ?? []).flatMap(frameIds)];
}

interface AxNode {
  nodeId: string;
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

function toNode(node: AxNode): DialogNode {
  return {
    id: node.nodeId,
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    focused: node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
    children: node.childIds ?? [],
    backendNodeId: node.backendDOMNodeId,
  };
}

function below(node: DialogNode, all: ReadonlyMap<string, DialogNode>): DialogNode[] {
  return [node, ...node.children.flatMap((id) => (all.has(id) ? below(all.get(id)!, all) : []))];
}

/** A CDP session for one piece of work. */
export async function inSession<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}
