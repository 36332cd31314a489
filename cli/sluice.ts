/** `sluice COMMAND`: each command is a function of its arguments that answers the exit code. */
type Command = (args: string[]) => Promise<number>;

interface Entry {
  summary: string;
  load: () => Promise<Command>;
}

const commands: Record<string, Entry> = {
  scan: {
    summary: 'find sensitive data in files, folders or NDJSON on standard input',
    load: async () => (await import('./scan.ts')).scan,
  },
  'exact-data make': {
    summary: 'turn a table into hashes by which a policy recognises its values',
    load: async () => (await import('./exact-data.ts')).exactDataMake,
  },
  'fingerprint make': {
    summary: 'turn documents into fingerprints by which a policy recognises passages',
    load: async () => (await import('./fingerprint.ts')).fingerprintMake,
  },
  'dictionary make': {
    summary: 'turn a list of words and phrases into hashes for a policy',
    load: async () => (await import('./dictionary.ts')).dictionaryMake,
  },
  'ignore make': {
    summary: 'turn values that are no findings into salted hashes for a policy',
    load: async () => (await import('./ignore.ts')).ignoreMake,
  },
  'policy lint': {
    summary: 'check policies as a browser would before it enforces them',
    load: async () => (await import('./policy-lint.ts')).policyLint,
  },
};

function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return ['usage: npm run -s sluice -- COMMAND [ARGUMENT...]', '', ...lines].join('\n');
}

async function main(args: string[]): Promise<number> {
  if (args[0] === '--help' || args[0] === '-h' || args[0] === 'help') {
    console.log(help());
    return 0;
  }
  for (const words of [2, 1]) {
    const entry = commands[args.slice(0, words).join(' ')];
    if (entry && args.length >= words) return (await entry.load())(args.slice(words));
  }
  const problem = args.length === 0 ? '' : `There is no command "${args.join(' ')}".\n\n`;
  console.error(`${problem}${help()}`);
  return 2;
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));
