/** Something that looks at a text; what it answers only shows that the work was done. */
export type Look = (text: string) => unknown;

/** How each contender is made. Only the process that runs it loads it. */
export const contenders = {
  sluice: async (): Promise<Look> => (await import('./sluice.ts')).scanEverything(),
  automaton: async (): Promise<Look> => (await import('./bare-loops.ts')).automatonLoop(),
  characters: async (): Promise<Look> => (await import('./bare-loops.ts')).characterLoop,
  secretlint: async (): Promise<Look> => (await import('./peers.ts')).secretlint(),
  '- no profiler': async (): Promise<Look> => (await import('./peers.ts')).secretlintUnprofiled(),
  'redact-pii': async (): Promise<Look> => (await import('./peers.ts')).redactPii(),
  openredaction: async (): Promise<Look> => (await import('./peers.ts')).openredaction(),
};

export type ContenderName = keyof typeof contenders;
export const contenderNames = Object.keys(contenders) as ContenderName[];
