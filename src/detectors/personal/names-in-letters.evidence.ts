import type { Evidence } from '../../model/detector.ts';

const source =
  'Forms and letters: vCard N and FN (RFC 6350 section 6.2), HL7 FHIR HumanName, DIN 5008 for letters';
const of = (hits: string[], misses: string[]): Evidence => ({ source, hits, misses });

export const namesInLettersEvidence: Record<string, Evidence> = {
  'name-in-mail-header': of(
    ['From: Karen Hill <k.hill@acme.example>', '> To: "Ola Nordmann" <ola@acme.example>'],
    ['From: Acme Support <help@acme.example>', 'from: 12', 'To: everyone'],
  ),
  'name-after-title-alone': of(
    ['Ms Ripley called, and Mrs. Hill was out', 'Mr. Thompson, thank you'],
    ['Mr. Coffee machine', 'Mr and Mrs are titles.', 'ms Edge 12'],
  ),
  'name-after-title': of(
    ['Frau Dr. Katrin Vogel hat angerufen.', 'Mr John Miller called'],
    ['Mr. and Mrs.', 'Herr der Ringe, Teil 2', 'Mr. Coffee machine'],
  ),
  'name-in-salutation': of(
    ['Dear Mr. Thompson, thank you', 'Sehr geehrte Frau Lehmann,'],
    ['Dear Sir or Madam', 'Sehr geehrte Damen und Herren,', 'Dear customer'],
  ),
  'name-introduced': of(
    ['Hello, my name is Emily Carter.', 'Ich heiße Sabine Lehmann'],
    ['my name is required', 'Mein Name ist unwichtig'],
  ),
  'name-in-signature': of(
    ['Best regards,\nEmily Carter\nHead of Sales', 'Mit freundlichen Grüßen\n\nThomas Brandt'],
    ['Best regards', 'Best regards\nthe team', 'kind regards from Rome'],
  ),
};
