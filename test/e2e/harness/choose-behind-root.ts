import type { Page } from 'playwright-core';

/** Chooses a file in the input behind the shadow root, open or closed, of the element with that id. */
export async function chooseBehindRoot(page: Page, hostId: string, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const input = find(
      find([root], (node) => node.attributes?.includes(hostId) === true)?.shadowRoots ?? [],
      (node) => node.nodeName === 'INPUT',
    );
    if (!input) throw new Error(`There is no input behind ${hostId}.`);
    await session.send('DOM.setFileInputFiles', { files: [path], nodeId: input.nodeId });
  } finally {
    await session.detach();
  }
}

interface DomNode {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function find(nodes: readonly DomNode[], isWanted: (node: DomNode) => boolean): DomNode | undefined {
  for (const node of nodes) {
    const found = isWanted(node)
      ? node
      : find([...(node.children ?? []), ...(node.shadowRoots ?? [])], isWanted);
    if (found) return found;
  }
  return undefined;
}
