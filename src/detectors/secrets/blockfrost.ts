import type { DetectorInput } from '../../model/detector.ts';
import { alone } from '../parts.ts';

export const blockfrost: DetectorInput[] = [
  {
    id: 'blockfrost-project-id',
    dataType: 'secret/blockfrost-project-id',
    name: 'Blockfrost project id',
    keywords: ['mainnet', 'preprod', 'preview', 'testnet', 'ipfs'],
    pattern: alone('(?:mainnet|preprod|preview|testnet|ipfs)[A-Za-z0-9]{32}'),
    validator: 'entropy',
    confidence: 0.955,
    tags: ['credential'],
  },
];
