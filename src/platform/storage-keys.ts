import { browser } from 'wxt/browser';

/** The one small key whose change activates a policy in every open page. */
export const activeKey = 'active';

/** Where the page part of an app lies. */
export function partKey(hash: string, appId: string): string {
  return `${partPrefix}${hash}.${appId}`;
}

export const partPrefix = 'part.';

/** Where the lists, tables and documents lie that all page parts of a policy share. */
export function lookupKey(hash: string): string {
  return `${partPrefix}${hash}:lookup`;
}

/** Where a report waits until the background has it on disk. */
export function reportKey(uid: string): string {
  return `${reportPrefix}${uid}`;
}

export const reportPrefix = 'report.';

/** Where the built-in detectors of this version of the extension lie. */
export function catalogueKey(): string {
  return `${cataloguePrefix}${browser.runtime.getManifest().version}`;
}

export const cataloguePrefix = 'catalogue.';

/** Where passes lie, in `storage.session`. */
export const passesKey = 'passes';
