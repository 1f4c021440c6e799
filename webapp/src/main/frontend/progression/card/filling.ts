import type { Answer, AnswerTo, CardSubmission, CardToFill, Device, HelpedBy, Instrument, Question, SavedAnswer } from './contract';

/** An answer as the screen shows it. @property revision of the saved answer it stands on; 0 when none is saved */
export interface Given extends Answer {
  revision: number;
}

export interface Circumstances {
  helpedBy: HelpedBy;
  device: Device;
}

/** The card that is being filled in: which questions, which answers. Knows nothing of network or screen. */
export class Filling {
  private readonly answers = new Map<string, Given>();
  readonly instrument: Instrument;

  constructor(
    card: CardToFill,
    public cardId: string,
  ) {
    this.instrument = card.instrument;
    for (const saved of card.draft?.answers ?? []) this.take(saved);
  }

  /** The questions that have a screen of their own. */
  get steps(): Question[] {
    return this.instrument.questions.filter((question) => question.kind === 'SCALE');
  }

  /** The questions that the review asks: those that apply, given the answers so far. */
  get closing(): Question[] {
    return this.instrument.questions.filter((question) => question.kind !== 'SCALE' && this.applies(question));
  }

  get begun(): boolean {
    return this.answers.size > 0;
  }

  answer(question: string): Given | undefined {
    return this.answers.get(question);
  }

  /** Where to go on: the first step without an answer, or past the last. */
  get firstOpenStep(): number {
    const open = this.steps.findIndex((question) => !this.answers.has(question.code));
    return open < 0 ? this.steps.length : open;
  }

  get openSteps(): number {
    return this.steps.filter((question) => !this.answers.has(question.code)).length;
  }

  /** The person's own answer, on top of what is saved. */
  give(question: string, answer: Answer): void {
    this.answers.set(question, { ...answer, revision: this.answers.get(question)?.revision ?? 0 });
  }

  /** What the server has. */
  take({ question, state, value, revision }: SavedAnswer): void {
    this.answers.set(question, { state, value, revision });
  }

  saved(question: string, revision: number): void {
    const given = this.answers.get(question);
    if (given !== undefined) given.revision = Math.max(given.revision, revision);
  }

  /** All that was answered, to be kept in one piece. */
  get given(): AnswerTo[] {
    return [...this.answers].map(([question, { state, value }]) => ({ question, state, value }));
  }

  /** The whole card: what was left open was skipped, what does not apply was not asked. */
  submission(circumstances: Circumstances, language: CardSubmission['language'], answeredOn: string): CardSubmission {
    return {
      id: this.cardId,
      instrument: this.instrument.code,
      version: this.instrument.version,
      answeredOn,
      language,
      ...circumstances,
      answers: this.instrument.questions.map((question) => ({ question: question.code, ...this.final(question) })),
    };
  }

  private final(question: Question): Answer {
    if (!this.applies(question)) return { state: 'NOT_ASKED' };
    const given = this.answers.get(question.code);
    if (given === undefined) return { state: 'SKIPPED' };
    return given.state === 'VALUE' ? { state: 'VALUE', value: given.value } : { state: given.state };
  }

  private applies(question: Question): boolean {
    if (question.onlyIf == null) return true;
    const condition = this.answers.get(question.onlyIf);
    return condition?.state === 'VALUE' && condition.value === 1;
  }
}

/** Whether two answers say the same, whatever their revisions. */
export function same(one: Answer, other: Answer): boolean {
  return one.state === other.state && (one.value ?? null) === (other.value ?? null);
}
