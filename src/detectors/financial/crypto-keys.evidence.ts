import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp } from '../made-up.ts';

export const cryptoKeysEvidence: Record<string, Evidence> = {
  'bitcoin-private-key': {
    source: 'Bitcoin Wiki, Wallet import format',
    hits: [
      `wallet 5J63A4V7bdfqs4dPA6hNppz7R${'1271wHfXNtcaLHiRQrsGkJwXRX'}`,
      `private key L5KGGYQL9hHYEmpFxnKcbVN88S${'my3qAbBNZoW4uxqeKN2QiedfwC'}`,
    ],
    misses: [`5J63A4V7bdfqs4dPA6hNppz7R${'1271wHfXNtcaLHiRQrsGkJwXRa'}`, '5HueCGU8rMjxEXxiPuD5BDku4'],
  },
  'extended-private-key': {
    source: 'BIP 32, serialization format',
    hits: [
      `xprv9s21ZrQH143K2uRXuPL2iW4jdcBNUndM3GWCSywdiZk9hMhLQsa${'QjcsPNMLLZXW34AkDZWPc28EV7prJdaQrzMpr9HTNQbu8L8nA5atgMbQ'}`,
      `key zprvAWgYBBk7JR8GjkkUSkxQpBACQQbCst2YuDf4j7xc74QVU5f9s5M${'jQqarnEPSUEwYPmsKh3f2DnBgEfD4kYofCvA3aMnBP4Pjzi7oDVq1aD3'}`,
    ],
    misses: [
      `xprv9s21ZrQH143K2uRXuPL2iW4jdcBNUndM3GWCSywdiZk9hMhLQsa${'QjcsPNMLLZXW34AkDZWPc28EV7prJdaQrzMpr9HTNQbu8L8nA5atgMba'}`,
      'xprv9s21ZrQH143K',
    ],
  },
  'extended-public-key': {
    source: 'BIP 32, serialization format',
    hits: [
      'xpub661MyMwAqRbcEpoDebH8iyaj94J3LDYZJxZqUYbj2tQujWy4BFHojPq31rni6fa7m8jAanTPrxXc29D7XU6KKfvR3tr15bgMswev7PGPXFj',
      'zpub6jftahH18ngZxtExk6UUo3zv3YtcnzFd8CEVbnDdhrFg8rMWRayRo3Qzz5CaSrrKGFVhBFrrt7FxWcgkfcCtiQsYGhr45byMpH2vgs9v7vH',
    ],
    misses: [
      'xpub661MyMwAqRbcEpoDebH8iyaj94J3LDYZJxZqUYbj2tQujWy4BFHojPq31rni6fa7m8jAanTPrxXc29D7XU6KKfvR3tr15bgMswev7PGPXFa',
      'xpub661MyMwAqRbc',
    ],
  },
  'ethereum-private-key': {
    source: 'Ethereum Yellow Paper, appendix F: 32 bytes',
    hits: [`private key: 0x${madeUp(64, hex)}`, `PRIVATE_KEY=${madeUp(64, hex)}`],
    misses: [`sha256 ${madeUp(64, hex)}`, `private key: ${madeUp(40, hex)}`],
  },
  'seed-phrase': {
    source: 'BIP 39, English word list',
    hits: [
      `seed phrase: legal winner thank year wave sausage ${'worth'} useful legal winner thank yellow`,
      `Recovery phrase\n1. letter 2. advice 3. cage 4. absurd 5. amount 6. doctor 7. ${'acoustic'} 8. avoid 9. letter 10. advice 11. cage 12. above`,
    ],
    misses: [
      'legal winner thank year wave sausage worth useful legal winner thank yellow',
      'seed phrase: never share the twelve words that the wallet has given to you today',
    ],
  },
};
