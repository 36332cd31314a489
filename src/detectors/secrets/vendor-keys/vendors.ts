import { ai } from './ai.ts';
import { commerce } from './commerce.ts';
import { crmAndSupport } from './crm-and-support.ts';
import { crypto } from './crypto.ts';
import { data1 } from './data-1.ts';
import { data2 } from './data-2.ts';
import { developerTools1 } from './developer-tools-1.ts';
import { developerTools2 } from './developer-tools-2.ts';
import { finance1 } from './finance-1.ts';
import { finance2 } from './finance-2.ts';
import { formsAndSurveys } from './forms-and-surveys.ts';
import { hr } from './hr.ts';
import { logistics } from './logistics.ts';
import { mapsAndGeo } from './maps-and-geo.ts';
import { marketing } from './marketing.ts';
import { media1 } from './media-1.ts';
import { media2 } from './media-2.ts';
import { messaging1 } from './messaging-1.ts';
import { messaging2 } from './messaging-2.ts';
import { monitoring } from './monitoring.ts';
import { security } from './security.ts';
import { travel } from './travel.ts';
import type { VendorRow } from './vendor.ts';
import { weather } from './weather.ts';

/** Every vendor, by field. */
export const vendors: readonly VendorRow[] = [
  ...ai,
  ...commerce,
  ...crmAndSupport,
  ...crypto,
  ...data1,
  ...data2,
  ...developerTools1,
  ...developerTools2,
  ...finance1,
  ...finance2,
  ...formsAndSurveys,
  ...hr,
  ...logistics,
  ...mapsAndGeo,
  ...marketing,
  ...media1,
  ...media2,
  ...messaging1,
  ...messaging2,
  ...monitoring,
  ...security,
  ...travel,
  ...weather,
];
