import { buildExtension } from '../../cli/demo/build-extension.ts';
import { installEditors } from '../fixtures/chat/install-editors.ts';
import { readOptions, usage } from './options.ts';
import { installChatUis } from './pages/install-chat-uis.ts';

const options = readOptions(process.argv.slice(2));
if (!options) {
  console.error(usage);
  process.exit(2);
}
installEditors();
installChatUis();
if (options.build) await buildExtension();
// The pages that exist depend on what is installed.
const { conform } = await import('./conform.ts');
process.exit(await conform(options));
