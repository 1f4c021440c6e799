import { Http, type Outcome } from '../../lean/http';
import type { CardPage, CardReceipt, CardSubmission, DraftAnswer, DraftSaved, Language } from './contract';

/** The web app, as the card sees it. */
export interface Calls {
  /** What the page would bring if it were opened now. */
  page(): Promise<Outcome<CardPage>>;
  saveAnswer(cardId: string, question: string, answer: DraftAnswer): Promise<Outcome<DraftSaved>>;
  discardDraft(cardId: string): Promise<Outcome<void>>;
  submit(card: CardSubmission): Promise<Outcome<CardReceipt>>;
}

/** Over HTTP. */
export class HttpCalls extends Http<CardPage> implements Calls {
  constructor(account: string, token: string, base = '/kort/api', go?: typeof fetch) {
    super(account, token, base, '/page', go);
  }

  saveAnswer(cardId: string, question: string, answer: DraftAnswer): Promise<Outcome<DraftSaved>> {
    return this.change('PUT', `/drafts/${cardId}/answers/${encodeURIComponent(question)}`, answer);
  }

  discardDraft(cardId: string): Promise<Outcome<void>> {
    return this.change('DELETE', `/drafts/${cardId}`);
  }

  submit(card: CardSubmission): Promise<Outcome<CardReceipt>> {
    return this.change('POST', '/cards', card);
  }

  speak(language: Language): Promise<Outcome<void>> {
    return this.change('PUT', '/language', { language });
  }
}
