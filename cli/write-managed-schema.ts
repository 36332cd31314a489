import { writeFileSync } from 'node:fs';
import { managedSchema } from '../src/model/managed-schema.ts';

// Derives public/managed-schema.json from the model: node cli/write-managed-schema.ts
const target = new URL('../public/managed-schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(managedSchema(), null, 2)}\n`);
