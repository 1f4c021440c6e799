import { is, type Outcome, type Problem } from '../../lean/http';
import type { Calls } from './calls';
import type { CardReceipt, CardSubmission, DraftSaved, SavedAnswer } from './contract';
import { same } from './filling';
import type { Locker } from '../../lean/locker';
import { UnsentThings, type Unsent } from './unsent';

/** `idle` nothing to tell; `saving` under way; `saved` all of it confirmed; the others wait for something. */
export type Status = 'idle' | 'saving' | 'saved' | 'unreached' | 'trouble' | 'ended' | 'conflict';

/** What the outbox tells whoever shows the card. */
export interface Listener {
  statusChanged(status: Status): void;
  answerSaved(sent: Unsent, saved: DraftSaved): void;
  answerDisputed(mine: Unsent, theirs: SavedAnswer): void;
  answerRefused(sent: Unsent, problem: Problem): void;
  cardReceived(receipt: CardReceipt): void;
  cardRefused(problem: Problem): void;
  cardAlreadySent(): void;
}

/** Runs a piece of work later; returns how to call it off. */
export type Later = (work: () => void, millis: number) => () => void;

const FIRST_WAIT_MILLIS = 2_000;
const LONGEST_WAIT_MILLIS = 60_000;

/**
 * Sends what is not sent, one thing at a time, in order, until it is. Everything lies in the locker before the first
 * try and leaves it only when the server has said so.
 */
export class Outbox {
  private listener!: Listener;
  private readonly things: UnsentThings;
  private readonly disputed = new Set<string>();
  private running: Promise<void> | undefined;
  private again = false;
  private waitMillis = FIRST_WAIT_MILLIS;
  private callOff: () => void = () => {};

  /** @param ready when sending may begin */
  constructor(
    private readonly calls: Calls,
    locker: Locker,
    private readonly later: Later = (work, millis) => {
      const timer = setTimeout(work, millis);
      return () => clearTimeout(timer);
    },
    private readonly ready: Promise<void> = Promise.resolve(),
  ) {
    this.things = new UnsentThings(locker);
  }

  listen(listener: Listener): void {
    this.listener = listener;
  }

  /** See {@link UnsentThings.take}. */
  take(kept: Map<string, unknown>, cardId: string | undefined): Unsent[] {
    this.things.take(kept, cardId);
    return this.waiting;
  }

  /** The single answers that are not confirmed, in the order they are sent in. */
  get waiting(): Unsent[] {
    return this.things.inOrder();
  }

  /** The whole card is on its way. */
  get submitting(): boolean {
    return this.things.submission !== undefined;
  }

  get empty(): boolean {
    return this.things.empty;
  }

  get lasts(): boolean {
    return this.things.lasts;
  }

  has(question: string): boolean {
    return this.things.answer(question) !== undefined;
  }

  /** Keeps an answer and begins to send it. */
  put(answer: Omit<Unsent, 'written'>): void {
    this.disputed.delete(answer.question);
    this.things.put(answer);
    this.kick();
  }

  /** Lets go of an answer that need not be sent. */
  drop(question: string): void {
    this.disputed.delete(question);
    this.things.drop(question);
  }

  /** Keeps the whole card and sends it, in place of its single answers, which wait in case it is refused. */
  submit(card: CardSubmission): void {
    this.things.putSubmission(card);
    this.kick();
  }

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
    await this.ready;
    while (this.again) {
      this.again = false;
      const status = await this.sendAll();
      await this.things.settled();
      confirmed ||= status === 'saved';
      if (!this.again) this.listener.statusChanged(status === 'idle' && confirmed ? 'saved' : status);
    }
    this.running = undefined;
  }

  private async sendAll(): Promise<Status> {
    let confirmed = false;
    for (let next = this.next(); next !== undefined; next = this.next()) {
      this.listener.statusChanged('saving');
      const ended = await this.sendAnswer(next);
      if (ended === 'confirmed') confirmed = true;
      else if (ended !== 'set aside') return ended;
    }
    if (this.things.submission !== undefined) {
      this.listener.statusChanged('saving');
      const stopped = await this.sendSubmission(this.things.submission);
      if (stopped !== undefined) return stopped;
    }
    this.waitMillis = FIRST_WAIT_MILLIS;
    if (this.disputed.size > 0) return 'conflict';
    return confirmed ? 'saved' : 'idle';
  }

  private next(): Unsent | undefined {
    if (this.submitting) return undefined;
    return this.things.inOrder().find(({ question }) => !this.disputed.has(question));
  }

  private async sendAnswer(unsent: Unsent): Promise<Status | 'confirmed' | 'set aside'> {
    const { cardId, question, instrument, version, state, value, basedOn } = unsent;
    const body = { instrument, version, state, value, basedOn };
    const outcome = await this.calls.saveAnswer(cardId, question, body);
    if (outcome.kind === 'done') return this.confirm(unsent, outcome.value);
    if (outcome.kind === 'refused') return this.answerRefused(unsent, outcome.problem);
    return this.wait(outcome);
  }

  private confirm(sent: Unsent, saved: DraftSaved): 'confirmed' {
    const newest = this.things.answer(sent.question);
    if (newest?.written === sent.written) this.drop(sent.question);
    else if (newest !== undefined) this.things.keep({ ...newest, basedOn: saved.revision });
    for (const other of this.things.inOrder()) {
      // The server keeps one draft: what follows belongs to it too.
      if (other.cardId !== saved.cardId) this.things.keep({ ...other, cardId: saved.cardId });
    }
    this.listener.answerSaved(sent, saved);
    return 'confirmed';
  }

  private answerRefused(sent: Unsent, problem: Problem): 'confirmed' | 'set aside' {
    const theirs = savedIn(problem);
    if (is(problem, 'draft-changed-elsewhere') && theirs !== undefined) {
      // The same words: our own earlier try, whose reply was lost.
      if (same(sent, theirs)) return this.confirm(sent, { ...theirs, cardId: sent.cardId });
      this.disputed.add(sent.question);
      this.listener.answerDisputed(this.things.answer(sent.question) ?? sent, theirs);
    } else if (is(problem, 'card-already-submitted')) {
      this.things.dropAnswers();
      this.listener.cardAlreadySent();
    } else {
      this.drop(sent.question);
      this.listener.answerRefused(sent, problem);
    }
    return 'set aside';
  }

  private async sendSubmission(card: CardSubmission): Promise<Status | undefined> {
    const outcome = await this.calls.submit(card);
    if (outcome.kind === 'done') {
      await this.forget();
      this.listener.cardReceived(outcome.value);
    } else if (outcome.kind !== 'refused') {
      return this.wait(outcome);
    } else if (is(outcome.problem, 'card-id-taken') || is(outcome.problem, 'card-already-submitted')) {
      await this.forget();
      this.listener.cardAlreadySent();
    } else {
      this.things.dropSubmission();
      this.listener.cardRefused(outcome.problem);
    }
    return undefined;
  }

  private async forget(): Promise<void> {
    this.disputed.clear();
    await this.things.removeAll();
  }

  private wait(outcome: Exclude<Outcome<unknown>, { kind: 'done' } | { kind: 'refused' }>): Status {
    if (outcome.kind === 'ended') return 'ended';
    const asked = outcome.kind === 'trouble' ? outcome.retryAfterSeconds * 1_000 : 0;
    this.callOff = this.later(() => this.kick(), Math.max(asked, this.waitMillis));
    this.waitMillis = Math.min(this.waitMillis * 2, LONGEST_WAIT_MILLIS);
    return outcome.kind;
  }
}

function savedIn(problem: Problem): SavedAnswer | undefined {
  if (problem.current == null) return undefined;
  try {
    return JSON.parse(problem.current) as SavedAnswer;
  } catch {
    return undefined;
  }
}
