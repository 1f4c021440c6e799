import { newId } from '../../lean/new-id';
import type { Locker } from '../../lean/locker';
import type { Later, Status } from '../../lean/sender';
import type { Calls } from './calls';
import { isHere, type Guest, type RosterPage, type Roster, type Row, type State } from './contract';
import { Outbox, type Listener } from './outbox';
import { UnsavedThings, type GuestChange, type Tap } from './unsaved';

/** One person as the screen shows them. @property tap what was tapped and is not saved, or will not be */
export interface Line {
  row: Row;
  shown: State;
  tap?: Tap;
}

/** A guest as the screen shows them. @property change what is not saved, or will not be */
export interface GuestLine extends Guest {
  change?: GuestChange;
}

/** All that a register needs from outside itself. */
export interface Surroundings {
  calls: Calls;
  locker: Locker;
  changed: () => void;
  later?: Later;
}

/** One session's roster: what stands, and what was tapped since. Knows no screen and no network. */
export class Register implements Listener {
  status: Status = 'idle';
  readonly calls: Calls;
  private roster: Roster;
  private readonly things: UnsavedThings;
  private readonly outbox: Outbox;
  private readonly before = new Map<string, State[]>();
  private everyones: string[] = [];
  private pageKept: boolean;

  /** @param kept what lies in the locker */
  constructor(
    readonly page: RosterPage,
    kept: Map<string, unknown>,
    private readonly around: Surroundings,
  ) {
    this.roster = page.roster;
    const { activityId, on } = page.roster.session;
    this.calls = around.calls;
    this.things = new UnsavedThings(around.locker);
    this.things.take(kept, (thing) => thing.activityId === activityId && thing.on === on);
    this.pageKept = this.things.all.length > 0;
    this.outbox = new Outbox(around.calls, this.things, this, around.later);
    if (this.things.all.length > 0) this.outbox.kick();
  }

  get now(): Roster {
    return this.roster;
  }

  get lines(): Line[] {
    return this.roster.rows.map((row) => this.line(row));
  }

  get guests(): GuestLine[] {
    const changes = this.things.guestChanges;
    const known = this.roster.guests.map((guest): GuestLine => {
      const change = changes.findLast(({ guestId }) => guestId === guest.id);
      return change === undefined ? guest : { ...guest, change };
    });
    const added = changes.filter(({ guestId, removed }) => !removed && !known.some(({ id }) => id === guestId));
    const all = [...known, ...added.map((change): GuestLine => ({ id: change.guestId, name: change.name, change }))];
    return all.filter(({ change }) => change?.removed !== true || change.dispute !== undefined);
  }

  get here(): number {
    return this.lines.filter(({ shown }) => isHere(shown)).length;
  }

  /** How many things wait to be saved; what was refused is not among them. */
  get waiting(): number {
    return this.things.all.filter(({ dispute }) => dispute === undefined).length;
  }

  /** Whether closing the page would lose something. */
  get wouldLose(): boolean {
    return this.things.all.length > 0 && !this.things.lasts;
  }

  get lasts(): boolean {
    return this.things.lasts;
  }

  tap(participantId: string, state: State): void {
    const shown = this.shown(participantId);
    if (shown === state) return;
    this.before.set(participantId, [...(this.before.get(participantId) ?? []), shown]);
    this.put(participantId, state, false);
  }

  canUndo({ row, shown, tap }: Line): boolean {
    const own = row.markedBy === 'LEADER' || row.markedBy === 'PAPER' || tap !== undefined;
    return (this.before.get(row.participantId)?.length ?? 0) > 0 || (own && shown !== 'EXPECTED');
  }

  /** Back to what it was before the last tap here, or else to nothing. */
  undo(participantId: string): void {
    this.put(participantId, this.before.get(participantId)?.pop() ?? 'EXPECTED', false);
  }

  /** Who is not known of yet, and so would be here. */
  get expected(): Line[] {
    return this.lines.filter(({ shown }) => shown === 'EXPECTED');
  }

  everyoneIsHere(): void {
    this.everyones = this.expected.map(({ row }) => row.participantId);
    for (const participantId of this.everyones) this.tap(participantId, 'CAME');
  }

  get canUndoEveryone(): boolean {
    return this.everyones.some((participantId) => this.shown(participantId) === 'CAME');
  }

  undoEveryone(): void {
    for (const participantId of this.everyones) {
      if (this.shown(participantId) === 'CAME') this.undo(participantId);
    }
    this.everyones = [];
  }

  /** A whole list from paper at once. */
  enter(chosen: ReadonlyMap<string, State>): void {
    for (const [participantId, state] of chosen) {
      if (this.shown(participantId) !== state) this.put(participantId, state, true);
    }
  }

  /** What somebody else did stands. */
  leave({ tap }: Line): void {
    if (tap !== undefined) this.things.drop(tap);
    this.tell();
  }

  addGuest(name: string): void {
    this.putGuest(newId(), name, false);
  }

  removeGuest({ id, name, change }: GuestLine): void {
    if (change !== undefined) this.things.drop(change);
    const neverSent = change !== undefined && !change.removed && (!change.tried || change.dispute !== undefined);
    if (neverSent) this.tell();
    else this.putGuest(id, name, true);
  }

  async tookPlace(tookPlace: boolean, reason?: string): Promise<string | undefined> {
    const outcome = await this.calls.tookPlace(tookPlace, reason);
    if (outcome.kind === 'done') this.rosterIs(outcome.value);
    else if (outcome.kind === 'ended') this.statusChanged('ended');
    if (outcome.kind === 'refused') return outcome.problem.errors?.[0]?.type ?? outcome.problem.type;
    return outcome.kind === 'done' ? undefined : outcome.kind;
  }

  /** How it stands now. */
  async look(): Promise<void> {
    const outcome = await this.calls.page();
    if (outcome.kind === 'done' && outcome.value.account === this.page.account) this.rosterIs(outcome.value.roster);
    else if (outcome.kind === 'ended') this.statusChanged('ended');
  }

  /** The network is back, or the page is looked at again. */
  wake(): void {
    if (this.waiting > 0) this.outbox.kick();
  }

  async settled(): Promise<void> {
    await this.outbox.settled();
  }

  statusChanged(status: Status): void {
    this.status = status;
    this.tell();
  }

  rowIs(row: Row): void {
    this.roster = {
      ...this.roster,
      rows: this.roster.rows.map((each) => (each.participantId === row.participantId ? row : each)),
    };
  }

  rosterIs(roster: Roster): void {
    this.roster = roster;
    this.tell();
  }

  private line(row: Row): Line {
    const tap = this.things.tapsOf(row.participantId).at(-1);
    if (tap === undefined) return { row, shown: row.state };
    return { row, shown: tap.dispute === undefined ? tap.state : row.state, tap };
  }

  private shown(participantId: string): State {
    const row = this.roster.rows.find((each) => each.participantId === participantId);
    return row === undefined ? 'EXPECTED' : this.line(row).shown;
  }

  private put(participantId: string, state: State, paper: boolean): void {
    const row = this.roster.rows.find((each) => each.participantId === participantId);
    if (row === undefined) return;
    for (const tap of this.things.tapsOf(participantId)) {
      // What never left the phone need not be sent, and what was refused has been answered by this tap.
      if (!tap.tried || tap.dispute !== undefined) this.things.drop(tap);
    }
    const under = this.things.tapsOf(participantId).at(-1);
    if ((under?.state ?? row.state) !== state) {
      const { activityId, on } = this.roster.session;
      const basedOn = under === undefined ? row.version : under.basedOn + 1;
      this.things.add({ kind: 'tap', activityId, on, participantId, state, basedOn, paper });
      this.keepPage();
    }
    this.outbox.kick();
    this.tell();
  }

  private putGuest(guestId: string, name: string, removed: boolean): void {
    const { activityId, on } = this.roster.session;
    this.things.add({ kind: 'guest', activityId, on, guestId, name, removed });
    this.keepPage();
    this.outbox.kick();
    this.around.changed();
  }

  /** After what waits: a page beside which nothing waits is thrown away. The token is the session's and stays out. */
  private keepPage(): void {
    this.pageKept = true;
    this.things.keepPage({ ...this.page, token: '', roster: this.roster });
  }

  /** Names stay on the phone no longer than something waits for being saved. */
  private tell(): void {
    if (this.pageKept && this.things.all.length === 0) {
      this.pageKept = false;
      this.things.dropPage();
    }
    this.around.changed();
  }
}
