import { is, type Problem } from '../../lean/http';
import type { Answer, CardReceipt, DraftSaved, Question, SavedAnswer } from './contract';
import { daysBetween, plusDays, swedishDay } from './days';
import { same, type Circumstances, type Filling } from './filling';
import { CIRCUMSTANCES_SLOT, CORRECTION_SLOT, type Correction, type KeptPage, type Surroundings } from './kept';
import type { Listener, Outbox, Status } from './outbox';
import type { Conflict, Screen } from './screen';
import type { News } from './tabs';
import type { Unsent } from './unsent';

/** As problem.card-hours says it. */
const NOT_HOURS = 'card-hours';

/** The card's whole course, from the first question to the receipt. No screen and no network of its own. */
export class Flow implements Listener {
  screen: Screen = { kind: 'welcome' };
  status: Status = 'idle';
  private readonly conflicts: Conflict[] = [];
  /** What the server would not take, by question code; 'card' for the card as a whole. */
  readonly problems = new Map<string, string>();

  /** See begin.ts, which puts one together. */
  constructor(
    readonly page: KeptPage,
    readonly filling: Filling,
    public circumstances: Circumstances,
    private readonly around: Surroundings,
    private readonly outbox: Outbox,
  ) {}

  /** Whether unsent answers outlive the page. */
  get lasts(): boolean {
    return this.outbox.lasts;
  }

  get unsent(): boolean {
    return !this.outbox.empty;
  }

  get waiting(): Unsent[] {
    return this.outbox.waiting;
  }

  /** The one to be settled now; the others wait their turn. */
  get conflict(): Conflict | undefined {
    return this.conflicts[0];
  }

  show(screen: Screen): void {
    this.screen = screen;
    this.around.changed();
  }

  /** The screen for a number in the address: a step, or the review past the last. */
  showStep(step: number): void {
    const steps = this.filling.steps.length;
    this.show(step >= steps ? { kind: 'review' } : { kind: 'step', step: Math.max(0, step) });
  }

  give(question: Question, answer: Answer): void {
    const before = this.filling.answer(question.code);
    const refusedBefore = this.problems.delete(question.code);
    if (before !== undefined && same(before, answer) && !refusedBefore) return this.stillSaved(question.code);
    this.filling.give(question.code, answer);
    if (this.page.corrects == null) this.send(question, answer);
    else this.keepCorrection();
  }

  /** The same answer again: nothing new to send, and true to say that it is saved when it is; what waits is tried again. */
  private stillSaved(question: string): void {
    this.wake();
    if (this.outbox.empty && (this.filling.answer(question)?.revision ?? 0) > 0) this.status = 'saved';
    this.around.changed();
  }

  /** Something was typed that is no number of hours: the card waits for it. */
  giveNoHours(question: Question): void {
    this.problems.set(question.code, NOT_HOURS);
    this.around.changed();
  }

  about(circumstances: Partial<Circumstances>): void {
    this.circumstances = { ...this.circumstances, ...circumstances };
    void this.around.locker.write(CIRCUMSTANCES_SLOT, this.circumstances).catch(() => {});
    this.around.changed();
  }

  submit(): void {
    if (this.filling.closing.some(({ code }) => this.problems.get(code) === NOT_HOURS)) return this.around.changed();
    this.problems.clear();
    const { language, corrects } = this.page;
    const answeredOn = corrects?.answeredOn ?? this.today();
    const card = this.filling.submission(this.circumstances, language, answeredOn);
    this.outbox.submit(corrects == null ? card : { ...card, corrects: corrects.id });
    this.show({ kind: 'sending' });
  }

  /** Throws the draft away, here and on the server. Returns whether it is gone. */
  async startOver(): Promise<boolean> {
    const outcome = await this.around.calls.discardDraft(this.filling.cardId);
    const gone = outcome.kind === 'done' || (outcome.kind === 'refused' && is(outcome.problem, 'not-found'));
    if (gone) await this.around.locker.empty();
    return gone;
  }

  /** The person has chosen between two answers to one question. */
  settle(choice: 'mine' | 'theirs'): void {
    const settled = this.conflicts.shift();
    if (settled === undefined) return;
    const { question, mine, theirs } = settled;
    this.filling.take(theirs);
    if (choice === 'mine') {
      const answer = { state: mine.state, value: mine.value };
      this.filling.give(question.code, answer);
      this.send(question, answer);
    } else {
      this.outbox.drop(question.code);
      if (this.outbox.empty) this.stillSaved(question.code);
      else this.outbox.kick();
    }
    this.around.changed();
  }

  /** The network may be back, or the person. */
  wake(): void {
    if (!this.outbox.empty) this.outbox.kick();
  }

  /** The person has asked for another try, and is to see that it is made. */
  retry(): void {
    this.status = 'saving';
    this.around.changed();
    this.wake();
  }

  settled(): Promise<void> {
    return this.outbox.settled();
  }

  /** Another tab has done something with this card. */
  hear(news: News): void {
    if (news.kind === 'answered' && !this.outbox.has(news.answer.question)) {
      if (news.answer.revision > 0) this.filling.cardId = news.cardId;
      this.filling.take(news.answer);
    }
    if (news.kind === 'submitted' && this.screen.kind !== 'receipt') this.cardAlreadySent();
    this.around.changed();
  }

  today(): string {
    const { now = Date.now } = this.around;
    const wrong = daysBetween(swedishDay(this.page.readAt), this.page.today);
    return plusDays(swedishDay(now()), wrong);
  }

  // What the outbox tells.

  answerSaved(sent: Unsent, saved: DraftSaved): void {
    const begunElsewhere = saved.cardId !== this.filling.cardId;
    this.filling.cardId = saved.cardId;
    this.filling.saved(sent.question, saved.revision);
    this.tellAnswered(sent, saved.revision);
    if (begunElsewhere) void this.takeServersAnswers();
    this.around.changed();
  }

  answerDisputed(mine: Unsent, theirs: SavedAnswer): void {
    const question = this.filling.instrument.questions.find(({ code }) => code === mine.question);
    if (question !== undefined) this.conflicts.push({ question, mine, theirs });
    this.around.changed();
  }

  answerRefused(sent: Unsent, problem: Problem): void {
    this.problems.set(sent.question, problem.type);
    this.around.changed();
  }

  cardAlreadySent(): void {
    this.conflicts.length = 0;
    this.show({ kind: 'already sent' });
  }

  cardReceived(receipt: CardReceipt): void {
    this.around.tell({ kind: 'submitted', account: this.page.account, cardId: receipt.id });
    this.show({ kind: 'receipt', receipt });
  }

  cardRefused(problem: Problem): void {
    this.problems.set('card', problem.type);
    for (const { pointer, type } of problem.errors ?? []) {
      const position = /^\/answers\/(\d+)/.exec(pointer)?.[1];
      const question = position === undefined ? undefined : this.filling.instrument.questions[Number(position)];
      this.problems.set(question?.code ?? 'card', type);
    }
    this.show({ kind: 'review' });
  }

  statusChanged(status: Status): void {
    // A try after a failed one says nothing before it is known how it went.
    if (status === 'saving' && this.held) return;
    this.status = status;
    this.around.changed();
  }

  private get held(): boolean {
    return this.status === 'unreached' || this.status === 'trouble' || this.status === 'ended';
  }

  /** A sent card has no draft on the server: until it is sent anew, its changes are the phone's alone. */
  private keepCorrection(): void {
    const { cardId, given: answers } = this.filling;
    void this.around.locker.write(CORRECTION_SLOT, { cardId, answers } satisfies Correction).catch(() => {});
    this.around.changed();
  }

  private send(question: Question, answer: Answer): void {
    const { instrument, cardId } = this.filling;
    const unsent = {
      cardId,
      instrument: instrument.code,
      version: instrument.version,
      question: question.code,
      position: instrument.questions.indexOf(question),
      state: answer.state,
      value: answer.state === 'VALUE' ? answer.value : null,
      basedOn: this.filling.answer(question.code)?.revision ?? 0,
    };
    if (!this.held) this.status = 'saving';
    this.outbox.put(unsent);
    this.tellAnswered(unsent, unsent.basedOn);
    this.around.changed();
  }

  private tellAnswered(of: Omit<Unsent, 'written'>, revision: number): void {
    const { question, state, value, position, cardId } = of;
    const answer = { question, state, value, revision };
    this.around.tell({ kind: 'answered', account: this.page.account, cardId, answer, position });
  }

  /** The draft was begun on another device: its other answers belong on these screens. */
  private async takeServersAnswers(): Promise<void> {
    const outcome = await this.around.calls.page();
    if (outcome.kind !== 'done' || outcome.value.account !== this.page.account) return;
    for (const saved of outcome.value.card.draft?.answers ?? []) {
      if (!this.outbox.has(saved.question)) this.filling.take(saved);
    }
    this.around.changed();
  }
}
