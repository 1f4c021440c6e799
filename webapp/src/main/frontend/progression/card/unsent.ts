import type { Answer, CardSubmission } from './contract';
import { KeptThings } from '../../lean/kept-things';

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

/** What is not sent yet. */
export class UnsentThings extends KeptThings {
  private readonly answers = new Map<string, Unsent>();
  private whole: CardSubmission | undefined;
  private written = Date.now();

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
    this.write(slotOf(unsent), unsent);
  }

  drop(question: string): void {
    const unsent = this.answers.get(question);
    if (unsent === undefined) return;
    this.answers.delete(question);
    this.remove(slotOf(unsent));
  }

  dropAnswers(): void {
    for (const question of [...this.answers.keys()]) this.drop(question);
  }

  putSubmission(card: CardSubmission): void {
    this.whole = card;
    this.write(SUBMISSION, card);
  }

  dropSubmission(): void {
    this.whole = undefined;
    this.remove(SUBMISSION);
  }

  async removeAll(): Promise<void> {
    this.whole = undefined;
    this.answers.clear();
    this.clear();
    await this.settled();
  }
}
