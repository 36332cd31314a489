/** From `from` (inclusive) to `to` (exclusive), epoch ms. */
export interface Window {
  from: number;
  to: number;
}

export const eventKinds = ['attempt', 'visit', 'health'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Which events are meant; what is left out or `undefined` does not matter. */
export interface EventFilter {
  kind?: EventKind | undefined;
  code?: string | undefined;
  app?: string | undefined;
  rule?: string | undefined;
  /** `null`: events that name nobody. */
  user?: string | null | undefined;
  device?: string | undefined;
  channel?: string | undefined;
  dataType?: string | undefined;
  from?: number | undefined;
  to?: number | undefined;
}
