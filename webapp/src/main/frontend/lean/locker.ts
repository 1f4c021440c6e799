/**
 * Where a person's own things lie on the phone until the server has them. One locker for each account; a slot holds one
 * thing. Slots are named by position ('answer-3'), so that the names tell nothing either.
 */
export interface Locker {
  /** Whether what is written is still here after the page has closed. */
  readonly lasts: boolean;
  write(slot: string, value: unknown): Promise<void>;
  remove(slot: string): Promise<void>;
  /** Leaves nothing behind. */
  empty(): Promise<void>;
}

/** Holds the page as it came, for opening without network. */
export const PAGE_SLOT = 'page';

const keepsNothing = async () => {};

/** For borrowed devices and for browsers that store nothing: what waits is in the open page alone. */
export const NO_LOCKER: Locker = { lasts: false, write: keepsNothing, remove: keepsNothing, empty: keepsNothing };

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

  async write(slot: string, value: unknown): Promise<void> {
    return (await this.opening).write(slot, value);
  }

  async remove(slot: string): Promise<void> {
    return (await this.opening).remove(slot);
  }

  async empty(): Promise<void> {
    return (await this.opening).empty();
  }
}
