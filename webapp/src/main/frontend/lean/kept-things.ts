import type { Locker } from './locker';

/** What the server does not have yet, in memory for use and in the locker for safety. */
export abstract class KeptThings {
  private writes: Promise<unknown> = Promise.resolve();
  private writingFailed = false;

  constructor(private readonly locker: Locker) {}

  /** Whether what lies here outlives the page. */
  get lasts(): boolean {
    return this.locker.lasts && !this.writingFailed;
  }

  /** Resolves when all of it has been written. */
  async settled(): Promise<void> {
    await this.writes;
  }

  protected write(slot: string, thing: unknown): void {
    this.next(() => this.locker.write(slot, thing));
  }

  protected remove(slot: string): void {
    this.next(() => this.locker.remove(slot));
  }

  protected clear(): void {
    this.next(() => this.locker.empty());
  }

  /** In order: a removal must not overtake the writing before it. A full phone does not stop the sending. */
  private next(work: () => Promise<void>): void {
    this.writes = this.writes.then(work).catch(() => {
      this.writingFailed = true;
    });
  }
}
