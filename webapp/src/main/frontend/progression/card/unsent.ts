import type { Answer, CardSubmission } from './contract';
import type { Locker } from '../../lean/locker';

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

const SUBMISSION = 'submission';
export const slotOf = ({ position }: Unsent) => `answer-${position}`;

/** The answers among what lies in a locker, the oldest first. */
export function answersIn(kept: Map<string, unknown>): Unsent[] {
  const answers = [...kept].filter(([slot, thing]) => slot.startsWith('answer-') && thing !== undefined);
  return answers.map(([, thing]) => thing as Unsent).sort((one, other) => one.written - other.written);
}

/** What is not sent yet, in memory for use and in the locker for safety. */
export class UnsentThings {
  private readonly answers = new Map<string, Unsent>();
  private whole: CardSubmission | undefined;
  private writes: Promise<unknown> = Promise.resolve();
  private writingFailed = false;
  private written = Date.now();

  constructor(private readonly locker: Locker) {}

  /**
   * Takes up what an earlier page, or another tab that has closed, left behind.
   *
   * @param kept what lies in the locker
   * @param cardId to which all belongs; undefined leaves each answer with its own
   */
  take(kept: Map<string, unknown>, cardId: string | undefined): void {
    for (const left of answersIn(kept)) this.answers.set(left.question, { ...left, cardId: cardId ?? left.cardId });
    this.whole = kept.get(SUBMISSION) as CardSubmission | undefined;
  }

  /** Whether what lies here outlives the page. */
  get lasts(): boolean {
    return this.locker.lasts && !this.writingFailed;
  }

  get empty(): boolean {
    return this.answers.size === 0 && this.whole === undefined;
  }

  get submission(): CardSubmission | undefined {
    return this.whole;
  }

  answer(question: string): Unsent | undefined {
    return this.answers.get(question);
  }

  inOrder(): Unsent[] {
    return [...this.answers.values()].sort((one, other) => one.position - other.position);
  }

  put(answer: Omit<Unsent, 'written'>): void {
    this.keep({ ...answer, written: ++this.written });
  }

  /** Under the number it was written with: the same answer, seen anew. */
  keep(unsent: Unsent): void {
    this.answers.set(unsent.question, unsent);
    this.write(() => this.locker.write(slotOf(unsent), unsent));
  }

  drop(question: string): void {
    const unsent = this.answers.get(question);
    if (unsent === undefined) return;
    this.answers.delete(question);
    this.write(() => this.locker.remove(slotOf(unsent)));
  }

  dropAnswers(): void {
    for (const question of [...this.answers.keys()]) this.drop(question);
  }

  putSubmission(card: CardSubmission): void {
    this.whole = card;
    this.write(() => this.locker.write(SUBMISSION, card));
  }

  dropSubmission(): void {
    this.whole = undefined;
    this.write(() => this.locker.remove(SUBMISSION));
  }

  async removeAll(): Promise<void> {
    this.whole = undefined;
    this.answers.clear();
    this.write(() => this.locker.empty());
    await this.writes;
  }

  /** Resolves when all of it has been written. */
  async settled(): Promise<void> {
    await this.writes;
  }

  /** In order: a removal must not overtake the writing before it. A full phone does not stop the sending. */
  private write(work: () => Promise<void>): void {
    this.writes = this.writes.then(work).catch(() => {
      this.writingFailed = true;
    });
  }
}
