import type { Evidence } from '../../model/detector.ts';
import { hex, madeUp, upper32 } from '../made-up.ts';

export const walletKeysEvidence: Record<string, Evidence> = {
  'bip38-private-key': {
    source: 'https://github.com/bitcoin/bips/blob/master/bip-0038.mediawiki',
    hits: [
      `6PRV${madeUp(54, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}`,
      `"bip38PrivateKey": "6PRV${madeUp(54, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}"`,
    ],
    misses: ['6PRV', `6PRV${madeUp(20, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}`],
  },
  'nostr-secret-key': {
    source: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
    hits: [
      `nsec1${madeUp(58, '023456789acdefghjklmnpqrstuvwxyz')}`,
      `export NOSTR_SECRET_KEY='nsec1${madeUp(58, '023456789acdefghjklmnpqrstuvwxyz')}'`,
    ],
    misses: [
      `nsec1${madeUp(5)}`,
      'nsec1xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bnsec1${madeUp(58, '023456789acdefghjklmnpqrstuvwxyz')}`,
    ],
  },
  'stellar-secret-seed': {
    source: 'https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md',
    hits: [`stellar: SC${madeUp(54, upper32)}`, `# stellar\nkey = "SC${madeUp(54, upper32)}"`],
    misses: [`SC${madeUp(54, upper32)}`, `stellar GC${madeUp(54, upper32)}`],
  },
  'tezos-secret-key': {
    source: 'https://docs.tezos.com/architecture/accounts',
    hits: [
      `edsk${madeUp(50, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}`,
      `tezos_secret_key: edsk${madeUp(50, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}`,
    ],
    misses: [
      `edsk${madeUp(5)}`,
      'edskxxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bedsk${madeUp(50, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}`,
    ],
  },
  'near-private-key': {
    source: 'https://docs.near.org/protocol/access-keys',
    hits: [
      `ed25519:${madeUp(87, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}`,
      `NEAR_PRIVATE_KEY=ed25519:${madeUp(87, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}`,
    ],
    misses: [
      `ed25519:${madeUp(5)}`,
      'ed25519:xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bed25519:${madeUp(87, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}`,
    ],
  },
  'sui-private-key': {
    source: 'https://docs.sui.io/concepts/cryptography/transaction-auth/keys-addresses',
    hits: [
      `suiprivkey1${madeUp(59, '023456789acdefghjklmnpqrstuvwxyz')}`,
      `"suiPrivateKey": "suiprivkey1${madeUp(59, '023456789acdefghjklmnpqrstuvwxyz')}"`,
    ],
    misses: [
      `suiprivkey1${madeUp(5)}`,
      'suiprivkey1xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bsuiprivkey1${madeUp(59, '023456789acdefghjklmnpqrstuvwxyz')}`,
    ],
  },
  'aptos-private-key': {
    source: 'https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md',
    hits: [
      `ed25519-priv-0x${madeUp(64, hex)}`,
      `export APTOS_PRIVATE_KEY='ed25519-priv-0x${madeUp(64, hex)}'`,
    ],
    misses: [
      `ed25519-priv-0x${madeUp(5)}`,
      'ed25519-priv-0xxxxxxxxxxxxxxxxxxxxxxxxx',
      `a1bed25519-priv-0x${madeUp(64, hex)}`,
    ],
  },
  'cardano-private-key': {
    source: 'https://cips.cardano.org/cip/CIP-5',
    hits: [
      `root_xsk1${madeUp(150, '023456789acdefghjklmnpqrstuvwxyz')}`,
      `cardano_private_key: root_xsk1${madeUp(150, '023456789acdefghjklmnpqrstuvwxyz')}`,
    ],
    misses: [
      `root_xsk1${madeUp(5)}`,
      'root_xsk1xxxxxxxxxxxxxxxxxxxxxxxx',
      `a1broot_xsk1${madeUp(150, '023456789acdefghjklmnpqrstuvwxyz')}`,
    ],
  },
  'solana-keypair': {
    source: 'https://docs.solanalabs.com/cli/wallets/file-system',
    hits: [
      `solana keypair: [${Array.from({ length: 64 }, (_, index) => (index * 37) % 256).join(',')}]`,
      `Keypair.fromSecretKey(Uint8Array.from([${Array.from({ length: 64 }, (_, index) => (index * 91) % 256).join(', ')}]))`,
    ],
    misses: [
      'keypair [1,2,3]',
      `[${Array.from({ length: 64 }, (_, index) => (index * 37) % 256).join(',')}]`,
    ],
  },
};
