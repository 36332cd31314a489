import type { Evidence } from '../../model/detector.ts';

export const nationalIdsRuEvidence: Record<string, Evidence> = {
  'ru-inn': {
    source: 'Приказ ФНС России ММВ-7-6/435@; check digits modulo 11',
    hits: ['ИНН: 500100732259', 'Russian INN 7830002293'],
    misses: ['order 7830002293', 'ИНН: 500100732250'],
  },
  'ru-inn-labelled': {
    source: 'Приказ ФНС России ММВ-7-6/435@; check digits modulo 11',
    hits: ['ID number: 500100732259', 'national id 776387110667'],
    misses: ['order 776387110667', 'ID number: 500100732250'],
  },
  'ru-snils': {
    source: 'Постановление Правления ПФР 192п; modulo 101',
    hits: ['СНИЛС: 112-233-445 95', 'SNILS 006-804-173 25'],
    misses: ['order 006-804-173 25', 'СНИЛС: 112-233-445 90'],
  },
  'ru-snils-labelled': {
    source: 'Постановление Правления ПФР 192п; modulo 101',
    hits: ['ID number: 112-233-445 95', 'national id 078-214-119 58'],
    misses: ['order 078-214-119 58', 'ID number: 112-233-445 90'],
  },
  'ru-ogrn': {
    source: 'Постановление Правительства РФ 438; modulo 11 and 13',
    hits: ['ОГРН: 1022200525819', 'OGRN 304469747739789'],
    misses: ['order 304469747739789', 'ОГРН: 1022200525810'],
  },
  'ru-ogrn-labelled': {
    source: 'Постановление Правительства РФ 438; modulo 11 and 13',
    hits: ['company number: 1022200525819', 'registration number 304897031466032'],
    misses: ['order 304897031466032', 'company number: 1022200525810'],
  },
  'ru-okpo': {
    source: 'ОКПО; ПР 50.1.024, annex on the check digit',
    hits: ['ОКПО: 00695605', 'OKPO 0046356835'],
    misses: ['order 0046356835', 'ОКПО: 00695600'],
  },
  'ru-kpp': {
    source: 'Приказ ФНС России ММВ-7-6/435@',
    hits: ['КПП: 770701060', 'KPP 770701037'],
    misses: ['order 770701037', 'КПП: 7707010600000000'],
  },
  'ru-health-policy': {
    source: 'Приказ Минздрава России 108н (2019): ЕНП',
    hits: ['Полис ОМС: 7758823662498124', 'ЕНП 7758805346819106'],
    misses: ['order 7758805346819106', 'Полис ОМС: 77588236624981240000000'],
  },
};
