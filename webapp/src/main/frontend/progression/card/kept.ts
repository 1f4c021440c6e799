import type { Calls } from './calls';
import type { AnswerTo, CardPage } from './contract';
import type { Locker } from '../../lean/locker';
import type { Later } from '../../lean/sender';
import type { News } from './tabs';

/** What lies in the locker beside the unsent things of unsent.ts, by slot. */
export const CIRCUMSTANCES_SLOT = 'circumstances';
export const CORRECTION_SLOT = 'correction';

/** The page as it came, for opening without network. @property readAt the phone's clock when it came */
export interface KeptPage extends CardPage {
  readAt: number;
}

/** A sent card on its way to be put right. */
export interface Correction {
  cardId: string;
  answers: AnswerTo[];
}

/** All that a flow needs from outside itself. */
export interface Surroundings {
  calls: Calls;
  locker: Locker;
  tell: (news: News) => void;
  changed: () => void;
  /** When sending may begin; at once where it is missing. */
  ready?: Promise<void>;
  later?: Later;
  now?: () => number;
}
