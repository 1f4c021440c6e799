import type { Calls, Outcome } from './calls';
import type { Answer, CardReceipt, CardSubmission, DraftSaved, Problem, SavedAnswer } from './contract';
import { same } from './filling';
import type { Locker } from './locker';

/** An answer that the server has not confirmed. @property written counts up, so that a newer one is told from an older */
export interface Unsent extends Answer {
  cardId: string;
  instrument: string;
  version: number;
  question: string;
  /** Position in the instrument; the order to send in, and the slot's name. */
  position: number;
  basedOn: number;
  written: number;
}

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
const SUBMISSION = 'submission';
const slotOf = (unsent: Unsent) => `answer-${unsent.position}`;

/**
 * Sends what is not sent, one thing at a time, in order, until it is. Everything lies in the locker before the first
 * try and leaves it only when the server has said so.
 */
export class Outbox {
  private listener!: Listener;
  private readonly waiting = new Map<string, Unsent>();
  private readonly disputed = new Set<string>();
  private submission: CardSubmission | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private waitMillis = FIRST_WAIT_MILLIS;
  private callOff: () => void = () => {};
  private writes: Promise<unknown> = Promise.resolve();
  private writingFailed = false;
  private written = Date.now();

  constructor(
    private readonly calls: Calls,
    private readonly locker: Locker,
    private readonly later: Later = (work, millis) => {
      const timer = setTimeout(work, millis);
      return () => clearTimeout(timer);
    },
  ) {}

  listen(listener: Listener): void {
    this.listener = listener;
  }

  /**
   * What an earlier page, or another tab that has closed, left behind.
   *
   * @param draft the server's, to which all belongs where there is one
   */
  async load(draft: string | undefined): Promise<Unsent[]> {
    for (const slot of await this.locker.slots()) {
      if (!slot.startsWith('answer-')) continue;
      const left = await this.locker.read<Unsent>(slot);
      if (left !== undefined) this.waiting.set(left.question, { ...left, cardId: draft ?? left.cardId });
    }
    this.submission = await this.locker.read<CardSubmission>(SUBMISSION);
    return this.inOrder();
  }

  /** The whole card is on its way. */
  get submitting(): boolean {
    return this.submission !== undefined;
  }

  get empty(): boolean {
    return this.waiting.size === 0 && this.submission === undefined;
  }

  has(question: string): boolean {
    return this.waiting.has(question);
  }

  /** Keeps an answer and begins to send it. */
  put(answer: Omit<Unsent, 'written'>): void {
    const unsent = { ...answer, written: ++this.written };
    this.disputed.delete(answer.question);
    this.waiting.set(answer.question, unsent);
    this.write(() => this.locker.write(slotOf(unsent), unsent));
    this.kick();
  }

  /** Lets go of an answer that need not be sent. */
  drop(question: string): void {
    const unsent = this.waiting.get(question);
    if (unsent === undefined) return;
    this.waiting.delete(question);
    this.disputed.delete(question);
    this.write(() => this.locker.remove(slotOf(unsent)));
  }

  /** Keeps the whole card and sends it, in place of its single answers, which wait in case it is refused. */
  submit(card: CardSubmission): void {
    this.submission = card;
    this.write(() => this.locker.write(SUBMISSION, card));
    this.kick();
  }

  /** Whether what is not sent outlives the page. */
  get lasts(): boolean {
    return this.locker.lasts && !this.writingFailed;
  }

  /** Tries now: a tap, the network is back, the page is looked at again. */
  kick(): void {
    this.callOff();
    this.again = true;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
  }

  /** Resolves when there is nothing to do for now; for tests and for a page that is about to leave. */
  async settled(): Promise<void> {
    while (this.running !== undefined) await this.running;
    await this.writes;
  }

  private async run(): Promise<void> {
    let confirmed = false;
    while (this.again) {
      this.again = false;
      const status = await this.sendAll();
      await this.writes;
      confirmed ||= status === 'saved';
      if (!this.again) this.listener.statusChanged(status === 'idle' && confirmed ? 'saved' : status);
    }
  }

  private async sendAll(): Promise<Status> {
    let confirmed = false;
    for (let next = this.next(); next !== undefined; next = this.next()) {
      this.listener.statusChanged('saving');
      const ended = await this.sendAnswer(next);
      if (ended === 'confirmed') confirmed = true;
      else if (ended !== 'set aside') return ended;
    }
    if (this.submission !== undefined) {
      this.listener.statusChanged('saving');
      const stopped = await this.sendSubmission(this.submission);
      if (stopped !== undefined) return stopped;
    }
    this.waitMillis = FIRST_WAIT_MILLIS;
    if (this.disputed.size > 0) return 'conflict';
    return confirmed ? 'saved' : 'idle';
  }

  private next(): Unsent | undefined {
    if (this.submission !== undefined) return undefined;
    return this.inOrder().find((unsent) => !this.disputed.has(unsent.question));
  }

  private inOrder(): Unsent[] {
    return [...this.waiting.values()].sort((one, other) => one.position - other.position);
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
    const newest = this.waiting.get(sent.question);
    if (newest?.written === sent.written) this.drop(sent.question);
    else if (newest !== undefined) this.keep({ ...newest, basedOn: saved.revision });
    for (const other of this.waiting.values()) {
      // The server keeps one draft: what follows belongs to it too.
      if (other.cardId !== saved.cardId) this.keep({ ...other, cardId: saved.cardId });
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
      this.listener.answerDisputed(this.waiting.get(sent.question) ?? sent, theirs);
    } else if (is(problem, 'card-already-submitted')) {
      for (const question of [...this.waiting.keys()]) this.drop(question);
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
      this.submission = undefined;
      await this.emptyLocker();
      this.listener.cardReceived(outcome.value);
      return undefined;
    }
    if (outcome.kind !== 'refused') return this.wait(outcome);
    this.submission = undefined;
    if (is(outcome.problem, 'card-id-taken') || is(outcome.problem, 'card-already-submitted')) {
      await this.emptyLocker();
      this.listener.cardAlreadySent();
    } else {
      this.write(() => this.locker.remove(SUBMISSION));
      this.listener.cardRefused(outcome.problem);
    }
    return undefined;
  }

  private wait(outcome: Exclude<Outcome<unknown>, { kind: 'done' } | { kind: 'refused' }>): Status {
    if (outcome.kind === 'ended') return 'ended';
    const asked = outcome.kind === 'trouble' ? outcome.retryAfterSeconds * 1_000 : 0;
    this.callOff = this.later(() => this.kick(), Math.max(asked, this.waitMillis));
    this.waitMillis = Math.min(this.waitMillis * 2, LONGEST_WAIT_MILLIS);
    return outcome.kind;
  }

  private keep(unsent: Unsent): void {
    this.waiting.set(unsent.question, unsent);
    this.write(() => this.locker.write(slotOf(unsent), unsent));
  }

  private async emptyLocker(): Promise<void> {
    this.waiting.clear();
    this.disputed.clear();
    this.write(() => this.locker.empty());
    await this.writes;
  }

  /** In order: a removal must not overtake the writing before it. A full phone does not stop the sending. */
  private write(work: () => Promise<void>): void {
    this.writes = this.writes.then(work).catch(() => {
      this.writingFailed = true;
    });
  }
}

function is(problem: Problem, name: string): boolean {
  return problem.type.endsWith(`:${name}`);
}

function savedIn(problem: Problem): SavedAnswer | undefined {
  if (problem.current == null) return undefined;
  try {
    return JSON.parse(problem.current) as SavedAnswer;
  } catch {
    return undefined;
  }
}
