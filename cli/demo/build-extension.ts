import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const projectRoot = join(import.meta.dirname, '../..');

/**
 * Builds for Chromium and returns the folder. With `managed` it is a demo build, which carries its
 * configuration inside and lies in a folder of its own.
 */
export async function buildExtension(managed?: Record<string, unknown>): Promise<string> {
  const environment = {
    ...process.env,
    NO_COLOR: '1',
    ...(managed ? { WXT_SLUICE_DEMO: JSON.stringify(managed) } : {}),
  };
  const wxt = join(projectRoot, 'node_modules/wxt/bin/wxt.mjs');
  const run = promisify(execFile);
  try {
    await run(process.execPath, [wxt, 'build', '-b', 'chrome'], { cwd: projectRoot, env: environment });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The extension could not be built.\n${`${stdout}\n${stderr}`.trim()}`);
  }
  return join(projectRoot, '.output', managed ? 'demo-chrome-mv3' : 'chrome-mv3');
}
