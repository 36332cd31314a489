import type { ReasonCode } from '../../model/event.ts';
import type { PromptRequest } from './request.ts';

export interface PromptState {
  request: PromptRequest;
  /** The list of reasons is unfolded. */
  asksReason: boolean;
  reason: ReasonCode | null;
}
