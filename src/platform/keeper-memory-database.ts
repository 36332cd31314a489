import type { MemoryStore } from '../background/keeper-memory.ts';
import { readRecord, writeRecord } from './database.ts';

const name = 'policy-keeper';

export const keeperMemory: MemoryStore = {
  read: async () => (await readRecord(name)) ?? null,
  write: (memory) => writeRecord(name, memory),
};
