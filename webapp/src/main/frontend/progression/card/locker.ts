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
  slots(): Promise<string[]>;
  /** Leaves nothing behind. */
  empty(): Promise<void>;
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

  async slots(): Promise<string[]> {
    return [...this.things.keys()];
  }

  async empty(): Promise<void> {
    this.things.clear();
  }
}
