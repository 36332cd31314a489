import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Act } from './act.ts';
import type { Channel } from './channels.ts';
import { fileKinds, type SuiteFile, suiteFile } from './files.ts';

const uploads = ['form', 'json', 'raw', 'xhr'] as const;
const folder = mkdtempSync(join(tmpdir(), 'sluice-files-'));

async function onDisk(file: SuiteFile): Promise<string> {
  const path = join(folder, file.name);
  writeFileSync(path, await file.bytes());
  return path;
}

const choose = async (act: Act, file: SuiteFile) => {
  const path = await onDisk(file);
  const chooser = act.page.waitForEvent('filechooser');
  await act.click(act.page.mainFrame(), '.suite-file');
  await (await chooser).setFiles(path);
  await act.settle();
};

const dropFile = async (act: Act, file: SuiteFile) => {
  const path = await onDisk(file);
  const { x, y } = await act.composerPoint();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await act.cdp.send('Input.dispatchDragEvent', { type, x, y, data });
  await act.settle();
};

/** Files: every kind chosen in the file dialog, every way of uploading a text file, and a drop. */
export const fileChannels: readonly Channel[] = [true, false].flatMap((secret) => {
  const named = (name: string) => `${name}${secret ? '' : ' (clean)'}`;
  const channel = (id: string, kind: string, run: typeof choose, upload = 'form'): Channel => {
    const file = suiteFile(kind, secret);
    return { id: named(id), file, ownPages: true, query: { upload }, run: (act) => run(act, file) };
  };
  return [
    ...fileKinds.map((kind) => channel(`file: ${kind}`, kind, choose)),
    ...uploads.slice(1).map((upload) => channel(`file: txt by ${upload}`, 'txt', choose, upload)),
    channel('drop file: txt', 'txt', dropFile),
    channel('drop file: docx', 'docx', dropFile),
  ];
});
