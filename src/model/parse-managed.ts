import { explainIssues } from './explain-issues.ts';
import { fieldWithin } from './field-path.ts';
import { type ConfigProblem, Managed, type ManagedField } from './managed.ts';

export interface ParsedManaged {
  /** The fields that are right. */
  managed: Managed;
  problems: ConfigProblem[];
}

/** Reads the managed configuration field by field: one that is wrong is named and left out, all others count. */
export function parseManaged(values: Readonly<Record<string, unknown>>): ParsedManaged {
  const managed: Record<string, unknown> = {};
  const problems: ConfigProblem[] = [];
  for (const [field, value] of Object.entries(values)) {
    if (!isField(field)) {
      const allowed = Object.keys(Managed.shape).join(', ');
      problems.push({ field, message: `is not a field that Sluice knows; allowed are ${allowed}` });
      continue;
    }
    const schema = Managed.shape[field];
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) managed[field] = result.data;
    else {
      const inside = explainIssues(schema, result.error.issues);
      problems.push(...inside.map((fault) => ({ ...fault, field: fieldWithin(field, fault.field) })));
    }
  }
  return { managed: managed as Managed, problems };
}

function isField(name: string): name is ManagedField {
  return Object.hasOwn(Managed.shape, name);
}
