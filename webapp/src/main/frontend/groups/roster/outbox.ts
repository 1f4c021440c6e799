import { is, type Outcome } from '../../lean/http';
import { Sender, type Held, type Later, type Status } from '../../lean/sender';
import type { Calls } from './calls';
import type { MarkResult, Roster, Row } from './contract';
import type { GuestChange, Tap, Unsaved, UnsavedThings } from './unsaved';

/** What the outbox tells whoever shows the roster. */
export interface Listener {
  statusChanged(status: Status): void;
  rowIs(row: Row): void;
  rosterIs(roster: Roster): void;
}

/** So many taps go in one call, which a browser still finishes when the page is left. */
const MOST_AT_ONCE = 50;

/**
 * Sends what is not saved. Everything lies in the locker before the first try and leaves it only when the server has said
 * so; what it will not take stays, marked, until somebody has seen it.
 */
export class Outbox extends Sender<UnsavedThings> {
  constructor(
    private readonly calls: Calls,
    things: UnsavedThings,
    protected override readonly listener: Listener,
    later?: Later,
  ) {
    super(things, later);
  }

  protected override async sendAll(): Promise<Held | 'idle' | 'saved'> {
    let confirmed = false;
    for (let batch = this.next(); batch.length > 0; batch = this.next()) {
      this.listener.statusChanged('saving');
      for (const thing of batch) this.things.keep(Object.assign(thing, { tried: true }));
      await this.things.settled();
      const outcome = await this.send(batch);
      if (outcome.kind === 'done') confirmed = this.confirm(batch, outcome.value) || confirmed;
      else if (outcome.kind === 'refused') for (const thing of batch) this.dispute(thing, outcome.problem.type);
      else return outcome;
    }
    return confirmed ? 'saved' : 'idle';
  }

  /** One guest, or many taps: of each person the first, since what follows builds upon it. */
  private next(): Unsaved[] {
    const waiting = this.things.all.filter(({ dispute }) => dispute === undefined);
    const [first] = waiting;
    if (first === undefined) return [];
    if (first.kind === 'guest') return [first];
    const firsts = new Map<string, Tap>();
    for (const thing of waiting) {
      if (thing.kind === 'tap' && !firsts.has(thing.participantId)) firsts.set(thing.participantId, thing);
    }
    return [...firsts.values()].filter(({ paper }) => paper === first.paper).slice(0, MOST_AT_ONCE);
  }

  private send(batch: Unsaved[]): Promise<Outcome<MarkResult[] | Roster>> {
    const [first] = batch;
    if (first!.kind === 'tap') {
      const marks = (batch as Tap[]).map(({ id, participantId, state, basedOn }) => ({ id, participantId, state, basedOn }));
      return this.calls.mark(marks, first!.paper);
    }
    const { guestId, name, removed } = first as GuestChange;
    return removed ? this.calls.removeGuest(guestId) : this.calls.addGuest(guestId, name);
  }

  /** @return whether any of it was stored */
  private confirm(batch: Unsaved[], reply: MarkResult[] | Roster): boolean {
    if (!Array.isArray(reply)) {
      this.things.drop(batch[0]!);
      this.listener.rosterIs(reply);
      return true;
    }
    const results = new Map(reply.map((result) => [result.id, result]));
    const stored = (batch as Tap[]).map((tap) => this.confirmTap(tap, results.get(tap.id)));
    return stored.includes(true);
  }

  private confirmTap(tap: Tap, result: MarkResult | undefined): boolean {
    if (result?.row != null) this.listener.rowIs(result.row);
    // That somebody else says the same is no conflict.
    const agreed = result !== undefined && (result.problem == null || result.row?.state === tap.state);
    if (!agreed) {
      this.dispute(tap, result?.problem ?? 'not-found', result?.row ?? undefined);
      return false;
    }
    this.things.drop(tap);
    const [next] = this.things.tapsOf(tap.participantId);
    // It was made upon this one: what somebody else has stored since is for it to meet.
    const version = result.problem == null ? tap.basedOn + 1 : result.row!.version;
    if (next !== undefined && !next.tried) this.things.keep({ ...next, basedOn: version });
    return true;
  }

  private dispute(thing: Unsaved, problem: string, row?: Row): void {
    const newer = thing.kind === 'tap' && this.things.tapsOf(thing.participantId).at(-1)?.id !== thing.id;
    // A later tap of the same person says what was meant.
    if (newer) this.things.drop(thing);
    else this.things.keep({ ...thing, dispute: { problem, row } });
  }
}

/** Whether it is about what somebody else did meanwhile. */
export const isConflict = (problem: string): boolean => is({ type: problem }, 'changed-meanwhile');
