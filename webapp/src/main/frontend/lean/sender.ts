import type { Outcome } from './http';
import type { KeptThings } from './kept-things';

/** Was sent, and nobody has said yes or no. */
export type Held = Exclude<Outcome<unknown>, { kind: 'done' } | { kind: 'refused' }>;

/** `idle` nothing to tell; `saving` under way; `saved` all of it confirmed; the others wait for something. */
export type Status = 'idle' | 'saving' | 'saved' | Held['kind'];

/** Runs a piece of work later; returns how to call it off. */
export type Later = (work: () => void, millis: number) => () => void;

const FIRST_WAIT_MILLIS = 2_000;
const LONGEST_WAIT_MILLIS = 60_000;

const afterAWhile: Later = (work, millis) => {
  const timer = setTimeout(work, millis);
  return () => clearTimeout(timer);
};

/**
 * Sends what is not sent, in rounds, until it is. A round that was held is made again by itself, later and later.
 * `More` is what else a page has to tell of a round.
 */
export abstract class Sender<Things extends KeptThings, More extends string = never> {
  protected abstract readonly listener: { statusChanged(status: Status | More): void };
  private running: Promise<void> | undefined;
  private again = false;
  private waitMillis = FIRST_WAIT_MILLIS;
  private callOff: () => void = () => {};

  /** @param ready when sending may begin */
  constructor(
    protected readonly things: Things,
    private readonly later: Later = afterAWhile,
    private readonly ready: Promise<void> = Promise.resolve(),
  ) {}

  /** Sends all there is, or until something is held. @return `saved` when any of it was confirmed and nothing waits */
  protected abstract sendAll(): Promise<Held | 'idle' | 'saved' | More>;

  /** Tries now: a tap, the network is back, the page is looked at again. */
  kick(): void {
    this.callOff();
    this.again = true;
    this.running ??= this.run();
  }

  /** Resolves when there is nothing to do for now. */
  async settled(): Promise<void> {
    while (this.running !== undefined) await this.running;
    await this.things.settled();
  }

  private async run(): Promise<void> {
    let confirmed = false;
    // Also where nothing is waited for: many taps in one go are sent together.
    await this.ready;
    while (this.again) {
      this.again = false;
      const status = this.after(await this.sendAll());
      await this.things.settled();
      confirmed ||= status === 'saved';
      if (!this.again) this.listener.statusChanged(status === 'idle' && confirmed ? 'saved' : status);
    }
    this.running = undefined;
  }

  private after(round: Held | Status | More): Status | More {
    if (typeof round === 'string') {
      this.waitMillis = FIRST_WAIT_MILLIS;
      return round;
    }
    // After an ended session only a person can go on.
    if (round.kind !== 'ended') {
      const asked = round.kind === 'trouble' ? round.retryAfterSeconds * 1_000 : 0;
      this.callOff = this.later(() => this.kick(), Math.max(asked, this.waitMillis));
      this.waitMillis = Math.min(this.waitMillis * 2, LONGEST_WAIT_MILLIS);
    }
    return round.kind;
  }
}
