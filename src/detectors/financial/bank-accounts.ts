import type { DetectorInput } from '../../model/detector.ts';
import { alone, number } from '../parts.ts';

export const bankAccounts: DetectorInput[] = [
  {
    id: 'iban',
    dataType: 'payment/iban',
    name: 'IBAN',
    trigger: 'letters',
    pattern: alone(
      String.raw`(?:[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]{4}){2,7}(?:[ \u00a0-]?[A-Z0-9]{1,3})?|[a-z]{2}\d{2}[a-z0-9]{11,30})`,
    ),
    validator: 'iban',
    confidence: 0.95,
    tags: ['financial', 'gdpr'],
  },
  {
    id: 'bic',
    dataType: 'payment/bic',
    name: 'BIC (SWIFT code)',
    keywords: ['bic', 'swift'],
    pattern: String.raw`(?<![A-Za-z])(?:BIC|SWIFT|Swift|Bic)(?:[ /-](?:BIC|SWIFT|[Cc]ode|CODE)){0,2}[\s:=-]{1,4}(?<value>[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![A-Za-z0-9])`,
    confidence: 0.7,
    tags: ['financial'],
  },
  {
    id: 'aba-routing',
    dataType: 'payment/aba-routing',
    name: 'ABA routing number',
    trigger: 'digits',
    minDigits: 9,
    pattern: number(String.raw`\d{9}`),
    validator: 'aba-routing',
    context: { words: ['routing', 'aba', 'rtn', 'transit number'], required: true },
    confidence: 0.7,
    tags: ['financial'],
  },
  {
    id: 'us-account-number',
    dataType: 'payment/account-number',
    name: 'Bank account number',
    keywords: ['account n', 'acct', 'account #', 'kontonummer', 'konto-nr'],
    pattern: String.raw`(?:account|acct|konto)(?:[ .-]{0,2}(?:number|num|no|nr|nummer|#)){0,1}[\s.:#=]{1,4}(?<value>\d{6,14})(?![\w.-])`,
    ignoreCase: true,
    context: {
      words: ['bank', 'routing', 'checking', 'savings', 'iban', 'blz', 'sort code', 'wire'],
      required: true,
    },
    confidence: 0.65,
    tags: ['financial'],
  },
];
