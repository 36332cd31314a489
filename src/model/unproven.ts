import { z } from 'zod';

/** Why a guard cannot prove that it guards a page. */
export const UnprovenReason = z.enum([
  // What a person types does not show in any composer that the guard reads.
  'composer-unread',
  // The page's own world does not answer, so requests go unseen.
  'page-silent',
  // A text left its composer by a send, and nothing that went out carried it.
  'sending-unseen',
  // Somebody writes in a frame in which no guard answers.
  'frame-unguarded',
  // The extension was updated or removed under the page.
  'orphaned',
]);
export type UnprovenReason = z.infer<typeof UnprovenReason>;
