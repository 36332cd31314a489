import type { Evidence } from '../../model/detector.ts';

export const cryptoAddressesEvidence: Record<string, Evidence> = {
  'ethereum-address': {
    source: 'Ethereum Yellow Paper; ERC-55',
    hits: [
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      'send to 0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359',
    ],
    misses: ['0x0000000000000000000000000000000000000000', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe'],
  },
  'tron-address': {
    source: 'TRON developer documentation, account address format',
    hits: ['TRX TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'TRX USDT TRC20: TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
    misses: ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u', 'TR7NHqjeKQxGTCi8q8ZY'],
  },
  'ripple-address': {
    source: 'xrpl.org, base58 encodings',
    hits: [
      'XRP rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh',
      'XRP rrrrrrrrrrrrrrrrrrrrrhoLvTp or rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh',
    ],
    misses: ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTi', 'rHb9CJAWyB4rj91VRWn96'],
  },
  'cardano-address': {
    source: 'CIP-19',
    hits: [
      'addr1vpu5vlrf4xkxv2qpwngf6cjhtw542ayty80v8dyr49rf5eg0yu80w',
      'to stake1u97phdw9gastdjc5527e99xerypty65jgxvte40zscq44mqdm9jmp',
    ],
    misses: ['addr1vpu5vlrf4xkxv2qpwngf6cjhtw542ayty80v8dyr49rf5eg0yu80x', 'addr1vpu5'],
  },
  'monero-address': {
    source: 'Monero, standard address',
    hits: [
      'Monero XMR: 4AMASi45ub7Qe4ZE36UT5G6cU4ud8Fhhe4deS4F3cw9KTAb8dLcukC7edhDQ7cn5d4gEYkbUrMWeWQLGsCmrG6dLaYyNoVK',
      'Monero 4Af58ZTBqNAYT3j5qcdsyuMNmPfYetW5v6JXmj54omLidkuVKnRyjP2WPBg8Y4ErK9pGSSxY6BVScJy9uUxcJnTPkyRFA6C',
    ],
    misses: [
      '4CAdUndXHHZ',
      '48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt52XU5xvqgzYnDK9URnRoJMk1j8nLwEVsaSWJ4fhdUyZijBGUicoDO',
    ],
  },
  'solana-address': {
    source: 'Solana documentation, accounts: base58 of 32 bytes',
    hits: [
      'Solana wallet TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
      'sol: 4Nd1mYQzvgV8Vr3Z3nYb7pD6T8K2jCqE2eqBvxP8hV1k',
    ],
    misses: ['base58 4Nd1mYQzvgV8Vr3Z3nYb7pD6T8K2jCqE2eqBvxP8hV1k', 'Solana 4Nd1mYQzvgV8Vr3Z'],
  },
  'stellar-address': {
    source: 'Stellar, SEP-23 strkey',
    hits: [
      'Stellar GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ',
      'Stellar XLM: GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ',
    ],
    misses: ['GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSG1', 'GA7QYNF7SOWQ3GLR'],
  },
};
