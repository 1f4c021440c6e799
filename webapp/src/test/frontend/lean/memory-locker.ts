import type { Locker } from '../../../main/frontend/lean/locker';

/** That a test can look into. */
export interface OpenLocker extends Locker {
  read<T>(slot: string): Promise<T | undefined>;
  contents(): Promise<Map<string, unknown>>;
}

/** What lies in it is as the phone would give it back, and stays as long as the test. */
export class MemoryLocker implements OpenLocker {
  readonly lasts: boolean = false;
  private readonly things = new Map<string, string>();

  async read<T>(slot: string): Promise<T | undefined> {
    return (await this.contents()).get(slot) as T | undefined;
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
