import type { Outcome, Problem } from '../../../../main/frontend/lean/http';
import type { Calls } from '../../../../main/frontend/progression/card/calls';
import type { CardPage, CardReceipt, CardSubmission, Draft, DraftAnswer, DraftSaved, Question } from '../../../../main/frontend/progression/card/contract';

export const ANNA = '0193a000-0000-7000-8000-00000000000a';
export const BO = '0193b000-0000-7000-8000-00000000000b';

type Weather = 'good' | 'no network' | 'reply lost' | 'unavailable' | 'session ended';

/** The web app and what is behind it, by the rules of CardsApi, for one signed-in account. */
export class FakeWebApp implements Calls {
  weather: Weather = 'good';
  draft: Draft | undefined;
  refusal: Problem | undefined;
  readonly stored = new Map<string, CardSubmission>();
  readonly calls: string[] = [];

  constructor(readonly account = ANNA) {}

  async page(): Promise<Outcome<CardPage>> {
    return this.through('page', () => ({ kind: 'done', value: this.pageNow() }));
  }

  pageNow(): CardPage {
    return {
      account: this.account,
      language: 'sv',
      token: 'token',
      borrowed: false,
      today: '2026-11-22',
      card: {
        instrument: { code: 'bip', version: 1, title: 'Kort', attribution: 'A', questions: QUESTIONS },
        due: { state: 'DUE', on: '2026-11-20' },
        draft: structuredClone(this.draft),
        coachName: 'Kim',
        promiseConfirmed: true,
      },
    };
  }

  async saveAnswer(cardId: string, question: string, answer: DraftAnswer): Promise<Outcome<DraftSaved>> {
    return this.through(`save ${question} ${answer.value ?? answer.state} on ${answer.basedOn}`, () => {
      if (this.refusal !== undefined) return { kind: 'refused', problem: this.refusal };
      if (this.stored.has(cardId)) return refused('card-already-submitted');
      this.draft ??= { cardId, version: 1, answers: [] };
      let saved = this.draft.answers.find((one) => one.question === question);
      if ((saved?.revision ?? 0) !== answer.basedOn) return refused('draft-changed-elsewhere', JSON.stringify(saved));
      if (saved === undefined) this.draft.answers.push((saved = { question, state: answer.state, revision: 0 }));
      Object.assign(saved, { state: answer.state, value: answer.value, revision: saved.revision + 1 });
      return { kind: 'done', value: { cardId: this.draft.cardId, question, revision: saved.revision } };
    });
  }

  async discardDraft(): Promise<Outcome<void>> {
    return this.through('discard', () => {
      this.draft = undefined;
      return { kind: 'done', value: undefined };
    });
  }

  async submit(card: CardSubmission): Promise<Outcome<CardReceipt>> {
    return this.through('submit', () => {
      if (this.refusal !== undefined) return { kind: 'refused', problem: this.refusal };
      const before = this.stored.get(card.id);
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(card)) return refused('card-id-taken');
      this.stored.set(card.id, structuredClone(card));
      this.draft = undefined;
      return { kind: 'done', value: { id: card.id, coachName: 'Kim', nextOn: '2027-02-22' } };
    });
  }

  private async through<T>(call: string, done: () => Outcome<T>): Promise<Outcome<T>> {
    this.calls.push(call);
    await Promise.resolve();
    switch (this.weather) {
      case 'no network':
        return { kind: 'unreached' };
      case 'reply lost':
        done();
        return { kind: 'unreached' };
      case 'unavailable':
        return { kind: 'trouble', retryAfterSeconds: 0 };
      case 'session ended':
        return { kind: 'ended' };
      case 'good':
        return done();
    }
  }
}

export function refused(name: string, current?: string): { kind: 'refused'; problem: Problem } {
  return { kind: 'refused', problem: { type: `urn:framsteg:problem:${name}`, status: 409, errors: [], current } };
}

const scale = { lowest: 1, highest: 5, lowestWords: 'Nej', highestWords: 'Ja' };

export const QUESTIONS: Question[] = [
  { code: 'goal', kind: 'SCALE', text: 'Vet du?', shortName: 'Mål', scale },
  { code: 'health', kind: 'SCALE', text: 'Hur mår du?', shortName: 'Hälsa', scale },
  { code: 'belief', kind: 'SCALE', text: 'Tror du?', shortName: 'Tro', scale },
  { code: 'paid-work', kind: 'YES_NO', text: 'Har du lön?', shortName: 'Lön' },
  { code: 'paid-hours', kind: 'HOURS', text: 'Timmar?', shortName: 'Timmar', onlyIf: 'paid-work' },
];
