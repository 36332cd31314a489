import type { ReasonCode } from '../../model/event.ts';
import type { MessageKey } from '../words.ts';

/** In the order in which they are offered. Codes, never typed text: a reason must not become a leak itself. */
export const reasons: readonly { code: ReasonCode; label: MessageKey }[] = [
  { code: 'business_need', label: 'reasonBusinessNeed' },
  { code: 'false_positive', label: 'reasonFalsePositive' },
  { code: 'test_data', label: 'reasonTestData' },
  { code: 'approved_by_manager', label: 'reasonApproved' },
  { code: 'other', label: 'reasonOther' },
];
