import type { DetectorInput } from '../../model/detector.ts';
import { alone, uuidShape } from '../parts.ts';

export const persona: DetectorInput[] = [
  {
    id: 'persona-api-key',
    dataType: 'secret/persona-api-key',
    name: 'Persona API key',
    keywords: ['persona_production_', 'persona_sandbox_'],
    pattern: alone(`persona_(?:production|sandbox)_${uuidShape}`),
    validator: 'mixed',
    confidence: 0.98,
    tags: ['credential'],
  },
];
