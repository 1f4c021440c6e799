import type { Outcome } from '../../../../main/frontend/lean/http';
import type { Calls } from '../../../../main/frontend/groups/roster/calls';
import type { Mark, MarkResult, QrDrawing, Roster, RosterPage, Row, State } from '../../../../main/frontend/groups/roster/contract';
import { MemoryLocker, type OpenLocker } from '../../lean/memory-locker';
import { Register } from '../../../../main/frontend/groups/roster/register';

export const SARA = '0193a000-0000-7000-8000-00000000000a';
export const KIM = '0193b000-0000-7000-8000-00000000000b';
export const SESSION = { activityId: '0193c000-0000-7000-8000-00000000000c', on: '2026-11-23', starts: '2026-11-23T13:00:00' };

type Weather = 'good' | 'no network' | 'reply lost' | 'unavailable' | 'session ended';

/** The web app and what is behind it, by the rules of RosterApi, for whoever is signed in. */
export class FakeWebApp implements Calls {
  weather: Weather = 'good';
  signedIn = SARA;
  closed = false;
  readonly rows: Row[] = ['aino', 'bo', 'cem'].map((participantId) => ({
    participantId,
    name: participantId,
    state: 'EXPECTED',
    version: 0,
    markedBy: 'ELSEWHERE',
    registeredLate: false,
  }));
  readonly guests: { id: string; name: string }[] = [];
  /** Every version that was ever stored, by the mark's id. */
  readonly stored: (Mark & { paper: boolean })[] = [];
  readonly calls: string[] = [];

  row(participantId: string): Row {
    return this.rows.find((row) => row.participantId === participantId)!;
  }

  /** Another leader, on another phone. */
  elsewhere(participantId: string, state: State): void {
    Object.assign(this.row(participantId), { state, version: this.row(participantId).version + 1, registeredBy: 'Kim', markedBy: 'LEADER' });
  }

  roster(): Roster {
    return structuredClone({
      session: SESSION,
      capacity: 12,
      dropIn: true,
      open: !this.closed,
      closed: this.closed,
      rows: this.rows,
      guests: this.guests,
    });
  }

  pageNow(): RosterPage {
    const words = { heading: 'Grupp', when: 'Idag', paper: '/lista' };
    return { account: this.signedIn, language: 'sv', token: 'token', borrowed: false, coordinator: false, ...words, roster: this.roster() };
  }

  async page(): Promise<Outcome<RosterPage>> {
    return this.through('page', () => this.pageNow());
  }

  async mark(marks: Mark[], paper: boolean): Promise<Outcome<MarkResult[]>> {
    return this.through(marks.map(({ participantId, state, basedOn }) => `${participantId} ${state} on ${basedOn}`).join(', '), () =>
      marks.map((mark) => this.store(mark, paper)),
    );
  }

  private store(mark: Mark, paper: boolean): MarkResult {
    const row = this.row(mark.participantId);
    const already = this.stored.some(({ id }) => id === mark.id);
    if (!already && row.version !== mark.basedOn) {
      return { id: mark.id, problem: 'urn:framsteg:problem:changed-meanwhile', row: structuredClone(row) };
    }
    if (!already) {
      this.stored.push({ ...mark, paper });
      Object.assign(row, { state: mark.state, version: row.version + 1, markedBy: paper ? 'PAPER' : 'LEADER', registeredBy: 'Sara' });
    }
    return { id: mark.id, row: structuredClone(row) };
  }

  async addGuest(id: string, name: string): Promise<Outcome<Roster>> {
    return this.through(`guest ${name}`, () => {
      if (!this.guests.some((guest) => guest.id === id)) this.guests.push({ id, name });
      return this.roster();
    });
  }

  async removeGuest(id: string): Promise<Outcome<Roster>> {
    return this.through('guest goes', () => {
      this.guests.splice(0, this.guests.length, ...this.guests.filter((guest) => guest.id !== id));
      return this.roster();
    });
  }

  async tookPlace(): Promise<Outcome<Roster>> {
    return this.through('took place', () => this.roster());
  }

  async code(): Promise<Outcome<QrDrawing>> {
    return this.through('code', () => ({ address: '', side: 1, path: '', seconds: 30 }));
  }

  private async through<T>(call: string, work: () => T): Promise<Outcome<T>> {
    this.calls.push(call);
    await Promise.resolve();
    if (this.weather === 'no network') return { kind: 'unreached' };
    if (this.weather === 'unavailable') return { kind: 'trouble', retryAfterSeconds: 0 };
    // The page says whose it is, and is answered like an ended session when somebody else has signed in.
    if (this.weather === 'session ended' || this.signedIn !== SARA) return { kind: 'ended' };
    if (this.closed && call !== 'page') {
      return { kind: 'refused', problem: { type: 'urn:framsteg:problem:session-closed', status: 422 } };
    }
    const value = work();
    return this.weather === 'reply lost' ? { kind: 'unreached' } : { kind: 'done', value };
  }
}

/** A phone whose timers run when told to. */
export class Phone {
  readonly timers: { work: () => void; millis: number }[] = [];

  constructor(
    readonly server: FakeWebApp,
    readonly locker: OpenLocker = new MemoryLocker(),
  ) {}

  /** Opens the roster, as a fresh page does; what the page held in memory before is gone. */
  async open(page: RosterPage = this.server.pageNow()): Promise<Register> {
    const register = new Register(page, await this.locker.contents(), {
      calls: this.server,
      locker: this.locker,
      changed: () => {},
      later: (work, millis) => {
        const timer = { work, millis };
        this.timers.push(timer);
        return () => void this.timers.splice(this.timers.indexOf(timer) >>> 0, 1);
      },
    });
    await register.settled();
    return register;
  }

  /** Lets the waiting time pass. */
  ring(): void {
    for (const { work } of this.timers.splice(0)) work();
  }
}
