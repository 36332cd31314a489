/** The one small key whose change activates a policy in every open page. */
export const activeKey = 'active';

/** Where the page part of an app lies. */
export function partKey(hash: string, appId: string): string {
  return `${partPrefix}${hash}.${appId}`;
}

export const partPrefix = 'part.';

/** Where a report waits until the background has it on disk. */
export function reportKey(uid: string): string {
  return `${reportPrefix}${uid}`;
}

export const reportPrefix = 'report.';
