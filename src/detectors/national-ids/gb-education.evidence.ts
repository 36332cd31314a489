import type { Evidence } from '../../model/detector.ts';

export const nationalIdsGbEducationEvidence: Record<string, Evidence> = {
  'uk-upn-pupil': {
    source: 'Department for Education, UPN guide',
    hits: ['UPN: H801200001001', 'unique pupil A029935879978'],
    misses: ['order H801200001001', 'UPN: A882306187500', 'UPN: H8012'],
  },
  'uk-uln-learner': {
    source: 'Education and Skills Funding Agency, Learning Records Service',
    hits: ['ULN: 1319295555', 'unique learner 1635889830'],
    misses: ['order 1319295555', 'ULN: 1319'],
  },
};
