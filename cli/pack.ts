import { parseArgs } from 'node:util';
import { packExtension } from './pack/pack-extension.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: '.output/chrome-mv3' },
    key: { type: 'string', default: '.sluice/extension-key.pem' },
    out: { type: 'string', default: '.sluice/package' },
    'base-url': { type: 'string' },
  },
});

const packed = packExtension({
  dir: values.dir,
  keyFile: values.key,
  outDir: values.out,
  ...(values['base-url'] ? { baseUrl: values['base-url'].replace(/\/$/, '') } : {}),
});
console.log(`Extension id  ${packed.id}
Version       ${packed.version}
Package       ${packed.crxFile}
Update file   ${packed.updateFile}
Update URL    ${packed.updateUrl}`);
