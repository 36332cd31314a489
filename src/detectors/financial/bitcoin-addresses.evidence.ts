import type { Evidence } from '../../model/detector.ts';

export const bitcoinAddressesEvidence: Record<string, Evidence> = {
  'bitcoin-address': {
    source: 'Bitcoin Wiki, Base58Check encoding',
    hits: ['BTC 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'BTC pay 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy'],
    misses: ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWN1y'],
  },
  'bitcoin-segwit-address': {
    source: 'BIP 173, BIP 350',
    hits: [
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    ],
    misses: ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', 'bc1qw508'],
  },
  'litecoin-address': {
    source: 'Litecoin Core, chainparams: base58 prefixes',
    hits: ['ltc LY1ZDJ8zvW9F1iujiYY99HWm9BhtXvPLYn', 'LTC LY1ZDJ8zvW9F1iujiYY99HWm9BhtXvPLYn'],
    misses: ['LY1ZDJ8zvW9F1iujiYY99HWm9BhtXvPLYo', 'LY1ZDJ8zvW9F1iujiYY9'],
  },
  'litecoin-segwit-address': {
    source: 'Litecoin Core, chainparams: bech32 prefix',
    hits: [
      'ltc1q5hlfm9kx9nxd8lgp7fxxe04vmztwt83cau539j',
      'Litecoin: ltc1q5hlfm9kx9nxd8lgp7fxxe04vmztwt83cau539j',
    ],
    misses: ['ltc1qw508', 'ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n8'],
  },
  'dogecoin-address': {
    source: 'Dogecoin Core, chainparams: base58 prefixes',
    hits: ['doge DRa7AM5R6KAvtvLcaAAKhYpgTBxzLYm2kZ', 'doge DGn1hYaJ4HoMR5RcuUXU3Gosr5kuq4V8HQ'],
    misses: ['DRa7AM5R6KAvtvLcaAAKhYpgTBxzLYm2ka', 'DRa7AM5R6KAvtvLcaA'],
  },
  'dash-address': {
    source: 'Dash Core, chainparams: base58 prefixes',
    hits: ['Dash XiSttXZggkBH7UM6mPytzC6CL1Ffnb6BVG', 'Dash Xrc7fnJWonZZWyLKk4EUzxPefjFiqhCRsG'],
    misses: ['XiSttXZggkBH7UM6mPytzC6CL1Ffnb6BVH', 'XpESxaUmonkq8RaLLp46'],
  },
  'zcash-address': {
    source: 'Zcash protocol specification, transparent addresses',
    hits: ['Zcash t1XGWqADdmTFFeMa9NP1fkq9jmXDyXHEHUp', 'Zcash t3VWxsALBiACsP5DrZLmvkUxLJmN7FQsg2i'],
    misses: ['t1abcdefghjkmnpqrstuvwxyzABCDEFGH12', 't1abc'],
  },
  'bitcoin-cash-address': {
    source: 'Bitcoin Cash, CashAddr specification',
    hits: [
      'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
      'bitcoincash:ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq',
    ],
    misses: ['bitcoincash:bpm2', 'bitcoincash:qpm2qsznhks23z7629'],
  },
};
