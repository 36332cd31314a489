import type { Evidence } from '../../model/detector.ts';
import { digits, madeUp } from '../made-up.ts';

export const cloudinaryEvidence: Record<string, Evidence> = {
  'cloudinary-url': {
    source: 'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials',
    hits: [
      `CLOUDINARY_URL=cloudinary://${madeUp(15, digits)}:${madeUp(27)}@acme`,
      `"cloudinary://${madeUp(15, digits)}:${madeUp(27)}@acme-cloud"`,
    ],
    misses: ['cloudinary://<your_api_key>:<your_api_secret>@acme', 'cloudinary://123:abc@acme'],
  },
};
