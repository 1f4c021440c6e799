import { fields, put, valueOf } from './fields';
import { seal, throwKeyAway, unseal } from './seal';

/*
 * What somebody has typed into one of Flow's pages outlives the end of the session: it lies sealed in the tab, and is put
 * back when the same person has signed in again and stands on the same page, or when the page had to be loaded anew. Left
 * in any other way, it is forgotten. The card keeps its own answers.
 */

/** @property before what stood in the field when the person came to it */
interface Typed {
  before: string;
  value: string;
}

/** @property signIn under which it was typed */
interface Kept {
  signIn: string;
  path: string;
  typed: [key: string, typed: Typed][];
}

const PLACE = 'framsteg-typed';
const PAUSE_MILLIS = 500;

/**
 * Called once for each page that the browser loads and somebody is signed in on.
 *
 * @param account empty on a borrowed device, where nothing may stay
 * @param signIn another each time somebody signs in
 * @param signInPage path of the page that asks for sign-in
 * @param words said when something was put back
 */
async function keepTyped(account: string, signIn: string, signInPage: string, words: string): Promise<void> {
  // Signed in already, and on the way from there to where they were going.
  if (location.pathname === signInPage) return;
  const sealed = sessionStorage.getItem(PLACE);
  const kept = sealed === null || account === '' ? undefined : await unseal<Kept>(account, sealed);
  const isBack = kept?.path === location.pathname && (kept.signIn !== signIn || isReload());
  if (!isBack) sessionStorage.removeItem(PLACE);
  if (account === '') return;
  const write = (path: string, typed: Kept['typed']) => seal(account, { signIn, path, typed } satisfies Kept);
  new Keeper(write, signInPage, words, isBack ? kept.typed : []).watch();
}

function isReload(): boolean {
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return loaded?.type === 'reload';
}

class Keeper {
  private path = location.pathname;
  private readonly before = new Map<string, string>();
  private readonly touched = new Set<string>();
  private waiting: Map<string, Typed>;
  private kept = '[]';
  private writing = Promise.resolve();
  private next: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly write: (path: string, typed: Kept['typed']) => Promise<string>,
    private readonly signInPage: string,
    private readonly words: string,
    back: Kept['typed'],
  ) {
    this.waiting = new Map(back);
  }

  watch(): void {
    // Not every browser gives a box that is ticked the focus.
    for (const kind of ['focusin', 'pointerdown']) document.addEventListener(kind, () => this.come(), true);
    document.addEventListener('input', ({ target }) => this.hear(target, PAUSE_MILLIS));
    document.addEventListener('change', ({ target }) => this.hear(target, 0));
    window.framsteg?.forget.push(async () => {
      this.leave('');
      await this.writing;
      sessionStorage.removeItem(PLACE);
      await throwKeyAway();
    });
    if (this.waiting.size > 0) this.look();
  }

  /** The person comes to a field: what all of them hold, as far as nothing has been typed into them. */
  private come(): void {
    if (this.path !== location.pathname) this.leave(location.pathname);
    for (const [key, field] of fields()) {
      if (!this.touched.has(key)) this.before.set(key, valueOf(field));
    }
  }

  private hear(target: EventTarget | null, pause: number): void {
    if (this.path !== location.pathname) this.leave(location.pathname);
    for (const [key, field] of fields()) {
      if (field !== target) continue;
      this.touched.add(key);
      this.soon(pause);
    }
  }

  /** Flow exchanges the page a moment before it tells the new address, for which the second wait is. */
  private soon(pause: number): void {
    clearTimeout(this.next);
    this.next = setTimeout(() => (this.next = setTimeout(() => this.look())), pause);
  }

  private look(): void {
    // The session ended on this very page: what was typed stays sealed.
    if (location.pathname === this.signInPage) return;
    if (this.path !== location.pathname) this.leave(location.pathname);
    this.putBack();
    const typed = [...this.waiting, ...this.typedNow()];
    this.keep(typed);
    if (typed.length > 0) this.soon(PAUSE_MILLIS);
  }

  private leave(path: string): void {
    clearTimeout(this.next);
    this.path = path;
    this.before.clear();
    this.touched.clear();
    this.waiting.clear();
  }

  /** A field may come later, when its part of the page is opened; one that holds something else by now is left alone. */
  private putBack(): void {
    for (const [key, field] of this.waiting.size === 0 ? [] : fields()) {
      const typed = this.waiting.get(key);
      if (typed === undefined || !this.waiting.delete(key) || valueOf(field) !== typed.before) continue;
      this.before.set(key, typed.before);
      put(field, typed.value);
      window.framsteg?.say(this.words);
    }
  }

  private typedNow(): Kept['typed'] {
    const typed: Kept['typed'] = [];
    for (const [key, field] of this.touched.size === 0 ? [] : fields()) {
      const [before, value] = [this.before.get(key), valueOf(field)];
      if (this.touched.has(key) && before !== undefined && before !== value) typed.push([key, { before, value }]);
    }
    return typed;
  }

  private keep(typed: Kept['typed']): void {
    const now = JSON.stringify(typed);
    if (now === this.kept) return;
    this.kept = now;
    const path = this.path;
    this.writing = this.writing
      .then(async () => {
        if (typed.length === 0) sessionStorage.removeItem(PLACE);
        else sessionStorage.setItem(PLACE, await this.write(path, typed));
      })
      // A browser that stores nothing keeps nothing.
      .catch(() => {});
  }
}

if (window.framsteg) window.framsteg.keepTyped = keepTyped;
