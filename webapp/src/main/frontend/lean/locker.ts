/**
 * Where a person's own things lie on the phone until the server has them. One locker for each account; a slot holds one
 * thing. Slots are named by position ('answer-3'), so that the names tell nothing either.
 */
export interface Locker {
  /** Whether what is written is still here after the page has closed. */
  readonly lasts: boolean;
  read<T>(slot: string): Promise<T | undefined>;
  write(slot: string, value: unknown): Promise<void>;
  remove(slot: string): Promise<void>;
  /** All of it by slot, in one look: opening the card waits for it. */
  contents(): Promise<Map<string, unknown>>;
  /** Leaves nothing behind. */
  empty(): Promise<void>;
}

/** A locker that is still being opened: what is written waits for that. */
export class LaterLocker implements Locker {
  private opened: Locker | undefined;

  /** @param opening must not fail */
  constructor(private readonly opening: Promise<Locker>) {
    void opening.then((locker) => (this.opened = locker));
  }

  get lasts(): boolean {
    return this.opened?.lasts ?? false;
  }

  async read<T>(slot: string): Promise<T | undefined> {
    return (await this.opening).read(slot);
  }

  async write(slot: string, value: unknown): Promise<void> {
    return (await this.opening).write(slot, value);
  }

  async remove(slot: string): Promise<void> {
    return (await this.opening).remove(slot);
  }

  async contents(): Promise<Map<string, unknown>> {
    return (await this.opening).contents();
  }

  async empty(): Promise<void> {
    return (await this.opening).empty();
  }
}

/** For borrowed devices and for browsers that store nothing: lives and dies with the page. */
export class PageLocker implements Locker {
  readonly lasts = false;
  private readonly things = new Map<string, string>();

  async read<T>(slot: string): Promise<T | undefined> {
    const thing = this.things.get(slot);
    return thing === undefined ? undefined : (JSON.parse(thing) as T);
  }

  async write(slot: string, value: unknown): Promise<void> {
    this.things.set(slot, JSON.stringify(value));
  }

  async remove(slot: string): Promise<void> {
    this.things.delete(slot);
  }

  async contents(): Promise<Map<string, unknown>> {
    return new Map([...this.things].map(([slot, thing]) => [slot, JSON.parse(thing) as unknown]));
  }

  async empty(): Promise<void> {
    this.things.clear();
  }
}
