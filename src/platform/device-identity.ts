import type { DeviceIdentity } from '../background/reporting-config.ts';
import { result, stores, transact } from './database.ts';
import { toHex } from './sha256.ts';

interface Installation {
  uid: string;
  /** 256 random bits that never leave this browser. */
  key: Uint8Array<ArrayBuffer>;
}

let installation: Promise<Installation> | null = null;

/** Made at the first call and kept. */
function install(): Promise<Installation> {
  installation ??= transact([stores.records], async (transaction) => {
    const records = transaction.objectStore(stores.records);
    const stored = await result<Installation | undefined>(records.get('installation'));
    if (stored) return stored;
    const fresh = { uid: crypto.randomUUID(), key: crypto.getRandomValues(new Uint8Array(32)) };
    await result(records.put(fresh, 'installation'));
    return fresh;
  }).catch((error) => {
    installation = null;
    throw error;
  });
  return installation;
}

export const deviceIdentity: DeviceIdentity = {
  uid: async () => (await install()).uid,

  async pseudonym(user) {
    const { key } = await install();
    const hmac = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
    const code = await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(user));
    return `p-${toHex(code).slice(0, 16)}`;
  },
};
