import { is, type Problem } from '../../lean/http';
import { Sender, type Held, type Later, type Status as Sending } from '../../lean/sender';
import type { Calls } from './calls';
import type { CardReceipt, CardSubmission, DraftSaved, SavedAnswer } from './contract';
import { same } from './filling';
import type { Locker } from '../../lean/locker';
import { UnsentThings, type Unsent } from './unsent';

/** `conflict`: somebody has to choose between two answers. */
export type Status = Sending | 'conflict';

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

/**
 * Sends what is not sent, one thing at a time, in order. Everything lies in the locker before the first try and leaves it
 * only when the server has said so.
 */
export class Outbox extends Sender<UnsentThings, 'conflict'> {
  protected override listener!: Listener;
  private readonly disputed = new Set<string>();

  /** @param ready when sending may begin */
  constructor(
    private readonly calls: Calls,
    locker: Locker,
    later?: Later,
    ready?: Promise<void>,
  ) {
    super(new UnsentThings(locker), later, ready);
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

  protected override async sendAll(): Promise<Held | 'idle' | 'saved' | 'conflict'> {
    let confirmed = false;
    for (let next = this.next(); next !== undefined; next = this.next()) {
      this.listener.statusChanged('saving');
      const ended = await this.sendAnswer(next);
      if (ended === 'confirmed') confirmed = true;
      else if (ended !== 'set aside') return ended;
    }
    if (this.things.submission !== undefined) {
      this.listener.statusChanged('saving');
      const held = await this.sendSubmission(this.things.submission);
      if (held !== undefined) return held;
    }
    if (this.disputed.size > 0) return 'conflict';
    return confirmed ? 'saved' : 'idle';
  }

  private next(): Unsent | undefined {
    if (this.submitting) return undefined;
    return this.things.inOrder().find(({ question }) => !this.disputed.has(question));
  }

  private async sendAnswer(unsent: Unsent): Promise<Held | 'confirmed' | 'set aside'> {
    const { cardId, question, instrument, version, state, value, basedOn } = unsent;
    const body = { instrument, version, state, value, basedOn };
    const outcome = await this.calls.saveAnswer(cardId, question, body);
    if (outcome.kind === 'done') return this.confirm(unsent, outcome.value);
    if (outcome.kind === 'refused') return this.answerRefused(unsent, outcome.problem);
    return outcome;
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

  private async sendSubmission(card: CardSubmission): Promise<Held | undefined> {
    const outcome = await this.calls.submit(card);
    if (outcome.kind === 'done') {
      await this.forget();
      this.listener.cardReceived(outcome.value);
    } else if (outcome.kind !== 'refused') {
      return outcome;
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
}

function savedIn(problem: Problem): SavedAnswer | undefined {
  if (problem.current == null) return undefined;
  try {
    return JSON.parse(problem.current) as SavedAnswer;
  } catch {
    return undefined;
  }
}
