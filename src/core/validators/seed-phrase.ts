import type { Validator } from './validator.ts';

const bits = 16384;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const seeds = [0x811c9dc5, 0x9747b28c, 0x1b873593, 0x85ebca6b];
const counts = [12, 15, 18, 21, 24, 25];

/** A Bloom filter of the 2,048 English words of BIP-39, six bits a character: one other word in forty passes too. */
const filter =
  '5egMQxAABKhcaSHFqAgzT4NC0U2eWHgRTZQSk8zjXhcA5HvMidJggaANgR6PrYKBYAyAyLU6jWbFEIZQiS-4wuYJaogtFYDI4D1a' +
  'SQarlgmE9BLPA6QSxIQ3_YKNRJiGCgGgDCdUBpNxRSTQaLkAg0l4NEMlMMqa4MgUJIaTNprg5Q2JVtan1Rb9QU70tQEHaYI4iDQl' +
  'LAuBOUCwApQdHMywq3pYYpZEA4gIIDgkAoqQBPIr47BqHV4BBMRxw_6IqAIhSBShocMgt0_sQYdsUC0lxZ4XH4CRCPBLjTnUZkRJ' +
  '8xUQKwiiA-wGxSDUpxLZQohkgXd3MUSpdujOLacRKBivwWCtJmgqI9J0lSMBhQ9HegF7uQxLs_TEYQ5rxyxITEw_vRgQgtSbREsK' +
  'hI6ozBB219TCqU8QgzEHpgQdCwacgTsBCDUZocsp8Q2IUdSXbggFVqBFhlYN7MJD0HTTURPrOxKCyqFaUYFIySc4WpExSC5Frqc0' +
  'UC4EQMRguiShlIBSZIMWmkxahemi-dQQXdFcP2oggwBJYIMQnWwNhkht9CotAexJJChjSwIgQlgYw6LYliR47ZwYANtYADSgCVdg' +
  'stsiD2OQB88zApQgUPMUiCqAZGpngqgIggU4CzBP2WJNwXKgNNGNMpKQTEf6MSFE4GgBp-irct8ABqgmI5x8jiyAMa2EKjA8MZAs' +
  'rAJlMLCjixAFAAA8nkrtqQfZOAm0AUkBbcUlraHwgkgBocTAH7QKowLgBWVQDWZZQzFAOPcwugNCYXJDLkuJtgSiHoUFA4VpC5JH' +
  'EKdByBAKYn0RIBoSeYUQg1TYgFShSLBYFMVm2dBIBAxpKpXj4QCOhGjwRRSp1skNAA0-KxQiYyQoDxUKTCGyKEmjjyHeVcwhBQsQ' +
  'RATlgEpBCDsBrAZf67z0pYjh2-5AZeFFxLI7mAP4gwCCGFTIlARgozAtFZCTxdAkLlRS0QyghcILNIBLDIEXKgJg0QAkwCWhGgk-' +
  'BUh8KlzSGaoWkooZ4Ub3G4wRQUcBIQAmYGO8aj4gxBoEM-LUqE0FChHzDkZ6qB0wJpBqL8dE30ROXCQjQAtKyGMrBHnhCYcgaSS-' +
  'kEc84-rAFUAuwKNVIwuMo1DCopQLBAAjsUAMjgQrDZmKWcAKrjVtKBfKogliTQFLoHHMcBGalDBCAuBFcWbGhiaVFwxiJewYMAiQ' +
  'Yi4wMLmSAEUKK74lxFi9jQCCYFc3phpzcJsSC80TBKqGQjXXGwJCGKOBM48KxANgTdJpa9CKsCJVRBFAIUKRwlTyVw4QhGaBEekF' +
  'U0rN8DSCSNzCuORATo2GfIBEqABxYmTJpqGogwLSARGQZAmObChGxPePIECC5TcZTdBQYPDiSYUUToXFAgPPvZqJ6FICQSGYLlIn' +
  'ZsOODhB4JUk64phI7GiL9FRcQGD5DdyQk-aVByFGtAoGEIDUsAkTMQ0DMCNBiAVBUmNQMQJG1lCTQJsqqlCT9CxChiQeB4i0i6iZ' +
  'i4S1FWZIquPTAi-ky4IwsQuADLYAJCGIt2MMh1o6NGEUuYHhVYOuRFJEJMOBF0TaVAEJno5G8pXjyAbn0Jo9ZOCCGEkpyPQq4EQm' +
  'A55VUI4WmYrLVrryDtGYvdOE5dFc2Ds8MgElJyC5yDO0NhBYQ0td2BRX3hIwAwvqZrJwMGU4zwIhfCAAeIhQAIKAsqf5A62AQoMo' +
  'GpaChqcFmImQsn3tEIYpweAzqjDjcXrMUsFFChACRKcqSzIkFDizMpc9EEH3xCaBxgMQAQmDFBOBouACAqQ7NJWRvgZMYwZVhPVm' +
  'I3LgCFIigU0gEwIC-cAIw0FgSAI4ShEkLiVAGjCoASMnRli2gFAOIYOfsMQI0sMQ0AUZuG4MMxOiSQGCgmgY_FHUOnAitPJYq5CY' +
  'XTYsAUo1WCAkA9YipkYOKAC0BBcpLpwRUoESayhfBKTQjm-BhwTkIUqAIKEvIzkXqgpAp-OZVKGkkJU7aI2AHG-VUOQr-O441MVG' +
  'VcWjJG4BiTgkxUO8ESUpAeg3RELigAIZS4cep3QEYRB0AlW1ZJHFaTFAtaXcRWLEeyOWX4BYSR4oha5sj37tQkr8n1CZG0dhQUS1' +
  'SWEmFAAAhOq1EKEgwaSI0EjlgQ-7b1KU6iwhNhERwKIJ1sSWNpMQz6ZXIF0nOhQYcaQtr1IABBhtP_-AmkWNiAtEBNgClACJoRMA' +
  'yMbOZWrwgAjTIco3hgkEjDfLNApJvU8wEo7UMghgogkFFTUhwCN3IVaDqUaQGS2cAMGREkTGkMgGjIJIRjUQoThMEYB2JDwjjeKx' +
  '_QQSigdhgKLdYAinyvkt8BYAQbIoEBREjM4mEVNcM0Au4Q72BkAgBPCWAyjO5-hASpO5wJGgOyIhGKCgwwlURMGDEVxACASqiAEN' +
  'AVaqP7wwCAiPiO4SCoi0wgooUaLW4CWIWTjOwSDKoOIBvcG5N0QG6AAGTSyDHAzpQcA-WHUwAIoM0TxcIgFZI14WiBpHEECjSoTP' +
  '1Kqa3kWivsIcxAKx2AluqxjCVtEEQFItI9ZGuDekthxxYggy8hFjh_rYW8UBI-OUsoQsBgcnKCknaTCKj_KtYCAIm4AMczhF4Fmg' +
  'jkFrMCmEoliYwEQRUAABAELHtAg6IxHE74N-Q6ISuDrBqSGIOkMwAAR_ywvpoJDvNXLsGhkAQaSAKkqlCCilCr7MQ74cGQgUkgIf' +
  'UaLhSZQrzBR0_hbVY4dppZbMdMAAgJK';

/** FNV-1a from a seed, into the filter's bits. */
function place(word: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % bits;
}

function mayBeListed(word: string): boolean {
  return seeds.every((seed) => {
    const bit = place(word, seed);
    return ((alphabet.indexOf(filter[Math.floor(bit / 6)]!) >> (bit % 6)) & 1) === 1;
  });
}

/** A recovery phrase: 12, 15, 18, 21, 24 or 25 words, all of BIP-39's English list; numbers between them do not count. */
const isSeedPhrase: Validator = (value) => {
  const words = value.toLowerCase().match(/[a-z]{3,8}/g) ?? [];
  return counts.includes(words.length) && words.every(mayBeListed) && new Set(words).size > 1;
};

export const seedPhraseChecks = { 'seed-phrase': isSeedPhrase } satisfies Record<string, Validator>;
