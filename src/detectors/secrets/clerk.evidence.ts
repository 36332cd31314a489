import type { Evidence } from '../../model/detector.ts';
import { madeUp } from '../made-up.ts';

export const clerkEvidence: Record<string, Evidence> = {
  'clerk-secret-key': {
    source: 'https://clerk.com/docs/deployments/clerk-environment-variables',
    hits: [`clerk: sk_test_${madeUp(42)}`, `# clerk\nkey = "sk_test_${madeUp(42)}"`],
    misses: [`build sk_test_${madeUp(42)} done`, `sk_test_${madeUp(5)}`, 'sk_test_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
};
