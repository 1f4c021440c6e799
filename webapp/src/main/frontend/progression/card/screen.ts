import type { CardReceipt, Question, SavedAnswer } from './contract';
import type { Unsent } from './unsent';

/** Where in the flow the person is. A step counts from 0; one past the last is the review. */
export type Screen =
  | { kind: 'nothing to do' }
  | { kind: 'welcome' }
  | { kind: 'step'; step: number }
  | { kind: 'review' }
  | { kind: 'sending' }
  | { kind: 'receipt'; receipt: CardReceipt }
  | { kind: 'already sent' };

/** One question, answered differently in two places. */
export interface Conflict {
  question: Question;
  mine: Unsent;
  theirs: SavedAnswer;
}
