/** RFC 9457, as in `se.framsteg.problem.Problem`. */
export interface Problem {
  type: string;
  status: number;
  errors?: { pointer: string; type: string }[] | null;
  retryAfterSeconds?: number | null;
  current?: string | null;
}

/** Whether a problem, or one of its parts, is of this name. */
export function is({ type }: { type: string }, name: string): boolean {
  return type.endsWith(`:${name}`);
}

/** How a call ended. `unreached` also when the reply was lost: the server may have done it. */
export type Outcome<T> =
  | { kind: 'done'; value: T }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'trouble'; retryAfterSeconds: number }
  | { kind: 'unreached' }
  | { kind: 'ended' };

/** What every page that can be asked for anew says of itself. @property token goes back with everything that changes something */
export interface OwnPage {
  account: string;
  token: string;
}

const WAIT_MILLIS = 15_000;

/** Calls to where the page came from, with the session's cookie. */
export class Http<P extends OwnPage> {
  /**
   * @param account whose page this is; the server refuses when somebody else has signed in meanwhile
   * @param token of the page; empty when it was opened without network
   * @param base path that all calls begin with
   * @param pagePath where what the page brought can be had anew
   */
  constructor(
    protected readonly account: string,
    private token: string,
    private readonly base: string,
    private readonly pagePath: string,
    private readonly go: typeof fetch = (...request) => fetch(...request),
  ) {}

  /** What the page would bring if it were opened now. */
  page(): Promise<Outcome<P>> {
    return this.get<P>(this.pagePath);
  }

  protected get<T>(path: string): Promise<Outcome<T>> {
    return this.send<T>('GET', path);
  }

  /** Another tab may have signed in again: then a new token is there for the asking, once. */
  protected async change<T>(method: string, path: string, body?: unknown): Promise<Outcome<T>> {
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
        body: JSON.stringify(body),
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
