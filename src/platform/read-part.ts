import { browser } from 'wxt/browser';
import { appOfHost } from '../core/app-of-host.ts';
import type { ActivePolicy, PagePart } from '../model/page-part.ts';
import { activeKey, lookupKey, partKey } from './storage-keys.ts';

/** The page part for a host, `null` while no policy is active, `'elsewhere'` when no app covers that host. */
export async function readPart(host: string): Promise<PagePart | null | 'elsewhere'> {
  const active = await readActive();
  if (!active) return null;
  const appId = appOfHost(active.hosts, host);
  if (appId === undefined) return 'elsewhere';
  const key = partKey(active.hash, appId);
  const lists = lookupKey(active.hash);
  const stored = await browser.storage.local.get([key, lists]);
  const part = stored[key] as PagePart | undefined;
  if (part) return { ...part, lookup: (stored[lists] as PagePart['lookup'] | undefined) ?? null };
  // Another policy was activated between the two reads, and this part cleared away.
  const newer = await readActive();
  return newer && newer.sequence !== active.sequence ? readPart(host) : null;
}

async function readActive(): Promise<ActivePolicy | undefined> {
  return (await browser.storage.local.get(activeKey))[activeKey] as ActivePolicy | undefined;
}
