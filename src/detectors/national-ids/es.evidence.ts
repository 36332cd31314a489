import type { Evidence } from '../../model/detector.ts';

export const nationalIdsEsEvidence: Record<string, Evidence> = {
  'es-dni': {
    source: 'Real Decreto 1553/2005',
    hits: ['DNI: 12345678Z', 'NIF 90092186J', 'see 12345678Z below'],
    misses: ['DNI: 70342221K', 'DNI: 123'],
  },
  'es-nie': {
    source: 'Real Decreto 557/2011',
    hits: ['NIE: X1234567L', 'extranjero Y0000001S', 'see X1234567L below'],
    misses: ['NIE: X1442224E', 'NIE: X12'],
  },
  'es-nie-spaced': {
    source: 'Real Decreto 557/2011',
    hits: ['NIE: X-9112297-L', 'extranjero X-7524105-T'],
    misses: ['order X-9112297-L', 'NIE: X-7219485-U', 'NIE: X-91'],
  },
  'es-nif-klm': {
    source: 'Real Decreto 1065/2007, art. 20',
    hits: ['NIF: M2082480Z', 'N.I.F M5726743L'],
    misses: ['order M2082480Z', 'NIF: M9839089I', 'NIF: M20'],
  },
  'es-nss-social-security': {
    source: 'Seguridad Social, número de afiliación; Real Decreto 84/1996',
    hits: ['seguridad social: 28/47686344/17', 'NSS 28/56609751/06'],
    misses: ['order 28/47686344/17', 'seguridad social: 28/37223937/13', 'seguridad social: 28/476'],
  },
  'es-nss-social-security-labelled': {
    source: 'Seguridad Social, número de afiliación; Real Decreto 84/1996',
    hits: ['social security: 28/18837592/35', 'insurance number 28/50609153/22'],
    misses: ['order 28/18837592/35', 'social security: 28/91087397/51', 'social security: 28/188'],
  },
};
