import { KeptThings } from '../../lean/kept-things';
import { PAGE_SLOT } from '../../lean/locker';
import { newId } from '../../lean/new-id';
import type { Where } from './calls';
import type { Row, State } from './contract';

/** Why it is not stored, until somebody has seen it. @property row how it stands instead, where that is known */
export interface Dispute {
  problem: string;
  row?: Row | undefined;
}

interface Kept extends Where {
  id: string;
  /** Grows, so that what came first is sent first. */
  order: number;
  /** May have reached the server: it stays as it is, and goes again under the same id. */
  tried: boolean;
  dispute?: Dispute;
}

/** A tap that the server has not confirmed. */
export interface Tap extends Kept {
  kind: 'tap';
  participantId: string;
  state: State;
  basedOn: number;
  paper: boolean;
}

/** A guest who came, or who goes again. */
export interface GuestChange extends Kept {
  kind: 'guest';
  guestId: string;
  name: string;
  removed: boolean;
}

export type Unsaved = Tap | GuestChange;

type Without<T> = T extends Unsaved ? Omit<T, 'id' | 'order' | 'tried'> : never;

const PREFIX = 'unsaved-';

/** What is not saved yet. The slots' names tell nothing. */
export class UnsavedThings extends KeptThings {
  private readonly things = new Map<string, Unsaved>();
  private order = Date.now();

  /** Takes up what an earlier page left behind, as far as it is about these. */
  take(kept: Map<string, unknown>, belongs: (thing: Unsaved) => boolean): void {
    for (const [slot, thing] of kept) {
      if (slot.startsWith(PREFIX) && thing !== undefined && belongs(thing as Unsaved)) {
        this.things.set((thing as Unsaved).id, thing as Unsaved);
      }
    }
  }

  get all(): Unsaved[] {
    return [...this.things.values()].sort((one, other) => one.order - other.order);
  }

  tapsOf(participantId: string): Tap[] {
    return this.all.filter((thing): thing is Tap => thing.kind === 'tap' && thing.participantId === participantId);
  }

  get guestChanges(): GuestChange[] {
    return this.all.filter((thing): thing is GuestChange => thing.kind === 'guest');
  }

  add(thing: Without<Unsaved>): void {
    this.keep({ ...thing, id: newId(), order: ++this.order, tried: false } as Unsaved);
  }

  keep(thing: Unsaved): void {
    this.things.set(thing.id, thing);
    this.write(PREFIX + thing.id, thing);
  }

  drop({ id }: Unsaved): void {
    if (this.things.delete(id)) this.remove(PREFIX + id);
  }

  /** Keeps the page beside what is not saved, so that it opens without network; no longer than that. */
  keepPage(page: unknown): void {
    this.write(PAGE_SLOT, page);
  }

  dropPage(): void {
    this.remove(PAGE_SLOT);
  }
}

/** Beside the card's own things, see {@link ownerOf}. */
export const LOCKER = 'roster';

/** The sessions that something in a locker is about. */
export function sessionsIn(kept: Map<string, unknown>): Where[] {
  const sessions = new Map<string, Where>();
  for (const [slot, thing] of kept) {
    if (!slot.startsWith(PREFIX) || thing === undefined) continue;
    const { activityId, on } = thing as Unsaved;
    sessions.set(`${activityId} ${on}`, { activityId, on });
  }
  return [...sessions.values()];
}
