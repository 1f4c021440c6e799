import type { CardPage, CardReceipt, CardSubmission, DraftAnswer, DraftSaved, Language, Problem } from './contract';

/** How a call ended. `unreached` also when the reply was lost: the server may have done it. */
export type Outcome<T> =
  | { kind: 'done'; value: T }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'trouble'; retryAfterSeconds: number }
  | { kind: 'unreached' }
  | { kind: 'ended' };

/** The web app, as the card sees it. */
export interface Calls {
  /** What the page would bring if it were opened now. */
  page(): Promise<Outcome<CardPage>>;
  saveAnswer(cardId: string, question: string, answer: DraftAnswer): Promise<Outcome<DraftSaved>>;
  discardDraft(cardId: string): Promise<Outcome<void>>;
  submit(card: CardSubmission): Promise<Outcome<CardReceipt>>;
}

const WAIT_MILLIS = 15_000;

/** Over HTTP to where the page came from, with the session's cookie. */
export class HttpCalls implements Calls {
  /**
   * @param account whose page this is; the server refuses when somebody else has signed in meanwhile
   * @param token of the page; empty when it was opened without network
   */
  constructor(
    private readonly account: string,
    private token: string,
    private readonly base = '/kort/api',
    private readonly go: typeof fetch = (...request) => fetch(...request),
  ) {}

  page(): Promise<Outcome<CardPage>> {
    return this.send<CardPage>('GET', '/page');
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

  /** Another tab may have signed in again: then a new token is there for the asking, once. */
  private async change<T>(method: string, path: string, body?: unknown): Promise<Outcome<T>> {
    if (this.token !== '') {
      const outcome = await this.send<T>(method, path, body);
      if (outcome.kind !== 'ended') return outcome;
    }
    const page = await this.page();
    if (page.kind !== 'done') return page;
    if (page.value.account !== this.account) return { kind: 'ended' };
    this.token = page.value.token;
    return this.send<T>(method, path, body);
  }

  private async send<T>(method: string, path: string, body?: unknown): Promise<Outcome<T>> {
    let reply: Response;
    try {
      reply = await this.go(this.base + path, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        // A save under way is not broken off when the person leaves the page.
        keepalive: method !== 'GET',
        signal: AbortSignal.timeout(WAIT_MILLIS),
        headers: {
          Accept: 'application/json',
          'Framsteg-Account': this.account,
          'Framsteg-Token': this.token,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (reply.ok) return { kind: 'done', value: (reply.status === 204 ? undefined : await reply.json()) as T };
    } catch {
      return { kind: 'unreached' };
    }
    return refusal(reply);
  }
}

async function refusal(reply: Response): Promise<Outcome<never>> {
  if (reply.status === 401) return { kind: 'ended' };
  const problem = await problemIn(reply);
  if (problem === undefined || reply.status >= 500 || reply.status === 429) {
    return { kind: 'trouble', retryAfterSeconds: problem?.retryAfterSeconds ?? 0 };
  }
  return { kind: 'refused', problem };
}

/** Undefined when the reply is not ours, as from a proxy or a hotel's sign-in page. */
async function problemIn(reply: Response): Promise<Problem | undefined> {
  try {
    const body = (await reply.json()) as Partial<Problem>;
    return typeof body.type === 'string' ? (body as Problem) : undefined;
  } catch {
    return undefined;
  }
}
