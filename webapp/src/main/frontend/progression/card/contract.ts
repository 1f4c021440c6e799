/**
 * What the web app and the card say to each other: the shapes of `se.framsteg.progression` as they travel, and of the
 * page that brings them. A member that Java calls nullable is absent or null here.
 */

export type AnswerState = 'VALUE' | 'CANNOT_ANSWER' | 'SKIPPED' | 'NOT_ASKED';

/** @property value for SCALE its step, for YES_NO 1 or 0, for HOURS whole hours a week; only with VALUE */
export interface Answer {
  state: AnswerState;
  value?: number | null;
}

export type AnswerTo = Answer & { question: string };

export interface Question {
  code: string;
  kind: 'SCALE' | 'YES_NO' | 'HOURS';
  text: string;
  shortName: string;
  scale?: Scale | null;
  onlyIf?: string | null;
}

export interface Scale {
  lowest: number;
  highest: number;
  lowestWords: string;
  highestWords: string;
}

export interface Instrument {
  code: string;
  version: number;
  title: string;
  attribution: string;
  questions: Question[];
}

/** @property revision grows by one each time the answer is saved; 0 is never saved */
export interface SavedAnswer extends Answer {
  question: string;
  revision: number;
}

export interface Draft {
  cardId: string;
  version: number;
  answers: SavedAnswer[];
}

export interface CardToFill {
  instrument: Instrument;
  due: { state: 'NONE' | 'LATER' | 'DUE' | 'OVERDUE'; on?: string | null };
  draft?: Draft | null;
  coachName?: string | null;
  promiseConfirmed: boolean;
}

export interface DraftAnswer extends Answer {
  instrument: string;
  version: number;
  basedOn: number;
}

export interface DraftSaved {
  cardId: string;
  question: string;
  revision: number;
}

export type HelpedBy = 'NOBODY' | 'COACH' | 'RELATIVE' | 'INTERPRETER' | 'OTHER';
export const HELPERS: readonly HelpedBy[] = ['NOBODY', 'COACH', 'RELATIVE', 'INTERPRETER', 'OTHER'];

export type Device = 'OWN' | 'SHARED';
export const DEVICES: readonly Device[] = ['OWN', 'SHARED'];

export type Language = 'sv' | 'en';

/** @property answeredOn ISO date in Sweden */
export interface CardSubmission {
  id: string;
  instrument: string;
  version: number;
  answeredOn: string;
  language: Language;
  device: Device;
  helpedBy: HelpedBy;
  answers: AnswerTo[];
  corrects?: string;
}

export interface CardReceipt {
  id: string;
  coachName?: string | null;
  nextOn: string;
}

/**
 * What the page brings with it.
 *
 * @property account whose card it is; an opaque id
 * @property token goes back with everything that changes something; empty on a page opened without network
 * @property borrowed the person said at sign-in that the device is not theirs: nothing may stay on it
 * @property today ISO date in Sweden by the server's clock, since a phone's may be wrong
 */
export interface CardPage {
  account: string;
  language: Language;
  token: string;
  borrowed: boolean;
  today: string;
  card: CardToFill;
  corrects?: CorrectedCard | null;
}

/** A sent card that the person wants to put right. It stays; the new one takes its place in the curves. */
export interface CorrectedCard {
  id: string;
  answeredOn: string;
  device: Device | 'PAPER';
  helpedBy: HelpedBy;
  answers: AnswerTo[];
}
