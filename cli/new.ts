import { newApp } from './new/new-app.ts';
import { newDetector } from './new/new-detector.ts';

const usage = `usage: npm run new detector ID   a detector, its evidence and their registration
       npm run new app ID        an AI app in the catalogue
ID is made of a-z, 0-9 and "-".`;

const kinds: Record<string, (root: string, id: string) => string[]> = { detector: newDetector, app: newApp };

/** Prints what was written. 0: done, 1: the id is taken, 2: wrong usage. */
function main([kind = '', id = '', ...rest]: string[]): number {
  const create = kinds[kind];
  if (!create || rest.length > 0 || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    console.error(usage);
    return 2;
  }
  try {
    for (const line of create(process.cwd(), id)) console.log(line);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
