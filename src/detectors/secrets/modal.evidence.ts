import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const modalEvidence: Record<string, Evidence> = {
  'modal-token-id': {
    source: 'https://modal.com/docs/reference/modal.config',
    hits: [`modal: ak-${madeUp(22)}`, `# modal\nkey = "ak-${madeUp(22)}"`],
    misses: [`build ak-${madeUp(22)} done`, `ak-${madeUp(5)}`, 'ak-xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'modal-token-secret': {
    source: 'https://modal.com/docs/reference/modal.config',
    hits: [`modal: as-${madeUp(22)}`, `# modal\nkey = "as-${madeUp(22)}"`],
    misses: [`build as-${madeUp(22)} done`, `as-${madeUp(5)}`, 'as-xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
