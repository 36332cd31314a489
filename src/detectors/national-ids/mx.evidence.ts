import type { Evidence } from '../../model/detector.ts';

export const nationalIdsMxEvidence: Record<string, Evidence> = {
  'mx-curp': {
    source: 'RENAPO, Instructivo normativo para la asignación de la CURP',
    hits: ['CURP: BOXW310820HNERXN09', 'curp BOXW310820HNERXN09'],
    misses: ['BOXW310820HNERXN08', 'BOXW311320HNERXN09'],
  },
  'mx-rfc': {
    source: 'SAT, Anexo 20: RFC; check digit of the RFC algorithm',
    hits: ['GODE561231GR8', 'factura a nombre de GODE561231GR8'],
    misses: ['GODE561331GR8', 'GODE561231GR7'],
  },
  'mx-rfc-labelled': {
    source: 'SAT, Anexo 20: RFC',
    hits: ['RFC: VECJ880326XXX', 'Registro Federal de Contribuyentes EKU900317-3C9'],
    misses: ['ref VECJ880326XXX', 'RFC: VECJ881326XXX'],
  },
  'mx-nss': {
    source: 'IMSS, número de seguridad social; Luhn',
    hits: ['NSS: 12345678903', 'IMSS 12-34-56-7890-3'],
    misses: ['pedido 12345678903', 'NSS: 12345678904'],
  },
  'mx-voter-key': {
    source: 'INE, clave de elector',
    hits: ['Clave de elector GMVLMR80070501M100', 'GMVLMR80070501M100'],
    misses: ['GMVLMR80130501M100', 'GMVLMR80079901M100'],
  },
  'mx-passport': {
    source: 'Secretaría de Relaciones Exteriores; ICAO Doc 9303',
    hits: ['pasaporte mexicano G12345678', 'Pasaporte: N01234567'],
    misses: ['parte G12345678', 'pasaporte G123'],
  },
};
