import type { OwnPage } from '../../lean/http';

/**
 * What the web app and the roster say to each other: the shapes of `se.framsteg.groups` as they travel. A member that Java
 * calls nullable is absent or null here.
 */

export type State = 'EXPECTED' | 'CAME' | 'LATE' | 'LEFT_EARLY' | 'ABSENT_REPORTED' | 'ABSENT';

/** What one tap can say, in the order of the buttons. */
export const TAPS: readonly State[] = ['CAME', 'LATE', 'LEFT_EARLY', 'ABSENT_REPORTED', 'ABSENT'];

export const isHere = (state: State): boolean => state === 'CAME' || state === 'LATE' || state === 'LEFT_EARLY';

/** `left-early`, as the texts' keys and the styles have it. */
export const slug = (state: State): string => state.toLowerCase().replace('_', '-');

/** @property registeredBy a name, where it is somebody who leads or coordinates */
export interface Row {
  participantId: string;
  name: string;
  state: State;
  version: number;
  markedBy: 'LEADER' | 'CHECK_IN' | 'PAPER' | 'ELSEWHERE';
  registeredBy?: string | null;
  registeredLate: boolean;
}

export interface Guest {
  id: string;
  name: string;
}

/** @property starts local date and time in Sweden; @property on ISO date that it was first planned for */
export interface Session {
  activityId: string;
  on: string;
  starts: string;
}

export interface Roster {
  session: Session;
  because?: string | null;
  capacity: number;
  dropIn: boolean;
  open: boolean;
  closed: boolean;
  rows: Row[];
  guests: Guest[];
}

/** What the page brings with it; see `RosterData`. */
export interface RosterPage extends OwnPage {
  language: 'sv' | 'en';
  borrowed: boolean;
  coordinator: boolean;
  heading: string;
  when: string;
  paper: string;
  roster: Roster;
}

/** @property basedOn the version it was made from; 0 when there was none */
export interface Mark {
  id: string;
  participantId: string;
  state: State;
  basedOn: number;
}

/** @property row how it stands now */
export interface MarkResult {
  id: string;
  problem?: string | null;
  row?: Row | null;
}

/** @property path of an SVG, in modules of which `side` make the square */
export interface QrDrawing {
  address: string;
  side: number;
  path: string;
  seconds: number;
}

/** As in `GuestName`, in code points. */
export const LONGEST_NAME = 40;

/** As in `Cancellation`, in code points. */
export const LONGEST_REASON = 500;

