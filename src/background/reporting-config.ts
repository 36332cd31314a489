import type { Identity } from '../core/complete-event.ts';
import type { ReportingChoice } from '../core/reporting-policy.ts';

/** To whom this browser reports, and what. */
export interface ReportingConfig {
  /** `null`: to nobody; nothing is stored. */
  collectorUrl: string | null;
  enrollmentToken: string | null;
  managed: boolean;
  user: string | null;
  groups: readonly string[];
  assetTag: string | null;
  choice: ReportingChoice;
}

/** Made once per installation and kept out of content scripts' reach. */
export interface DeviceIdentity {
  uid(): Promise<string>;
  /** The same short code for the same user on this installation, and no way back. */
  pseudonym(user: string): Promise<string>;
}

/** What the policy lets be told of this person. `anonymous` leaves the person out whatever it says. */
export async function identify(
  config: ReportingConfig,
  device: DeviceIdentity,
  anonymous = false,
): Promise<Identity> {
  const identity = { device: await device.uid(), managed: config.managed };
  const { user, groups, assetTag } = config;
  if (anonymous || config.choice.identity === 'none') return identity;
  if (config.choice.identity === 'named') {
    return {
      ...identity,
      ...(assetTag && { hostname: assetTag }),
      ...(user && { user: { uid: user, name: user, groups } }),
    };
  }
  return user ? { ...identity, user: { uid: await device.pseudonym(user), groups } } : identity;
}
