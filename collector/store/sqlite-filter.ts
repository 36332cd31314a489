import type { SQLInputValue } from 'node:sqlite';
import type { EventFilter } from './event-filter.ts';

/** The condition for a filter over the table `events`, with its values. */
export function whereOf(filter: EventFilter): { where: string; values: SQLInputValue[] } {
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  const add = (condition: string, value: SQLInputValue | undefined) => {
    if (value === undefined) return;
    conditions.push(condition);
    values.push(value);
  };
  add('kind = ?', filter.kind);
  add('code = ?', filter.code);
  add('app = ?', filter.app);
  add('rule = ?', filter.rule);
  add('device = ?', filter.device);
  add('channel = ?', filter.channel);
  add('time >= ?', filter.from);
  add('time < ?', filter.to);
  add('user IS ?', filter.user);
  add('id IN (SELECT event FROM event_types WHERE data_type = ?)', filter.dataType);
  return { where: conditions.length > 0 ? conditions.join(' AND ') : 'TRUE', values };
}
