import type { DetectorInput } from '../../model/detector.ts';

export const convex: DetectorInput[] = [
  {
    id: 'convex-deploy-key',
    dataType: 'secret/convex-deploy-key',
    name: 'Convex deploy key',
    keywords: ['prod:', 'dev:', 'preview:', 'project:'],
    pattern: String.raw`(?<![A-Za-z0-9])(?:prod|dev|preview|project):[a-z0-9:-]{3,80}\|[A-Za-z0-9+/]{40,400}={0,2}`,
    validator: 'mixed',
    confidence: 0.97,
    tags: ['credential'],
  },
];
