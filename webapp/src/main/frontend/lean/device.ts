/**
 * The phone's database, promised. It holds for each account one key that cannot be read out, sealed things, and which
 * account the card was last open for.
 */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
  at: number;
}

const NAME = 'framsteg-card';

type Stores = 'keys' | 'sealed' | 'last';

/** Sealed things lie under [account, slot]. */
export type Place = [account: string, slot: string];

export class DeviceDatabase {
  private constructor(private readonly database: IDBDatabase) {}

  /** Undefined where nothing was ever kept: looking must leave no trace on a borrowed device. */
  static async openIfThere(factory: IDBFactory = indexedDB): Promise<DeviceDatabase | undefined> {
    const databases = (await factory.databases?.()) ?? [{ name: NAME }];
    return databases.some(({ name }) => name === NAME) ? DeviceDatabase.open(factory) : undefined;
  }

  /** Fails where the browser stores nothing (some private windows). */
  static open(factory: IDBFactory = indexedDB): Promise<DeviceDatabase> {
    return new Promise((resolve, reject) => {
      const opening = factory.open(NAME, 1);
      opening.onupgradeneeded = () => {
        for (const store of ['keys', 'sealed', 'last'] satisfies Stores[]) opening.result.createObjectStore(store);
      };
      opening.onerror = () => reject(opening.error);
      opening.onblocked = () => reject(new Error('The database is in use'));
      opening.onsuccess = () => resolve(new DeviceDatabase(opening.result));
    });
  }

  get<T>(store: Stores, key: IDBValidKey): Promise<T | undefined> {
    return this.ask('readonly', store, (opened) => opened.get(key));
  }

  places(): Promise<Place[]> {
    return this.ask('readonly', 'sealed', (opened) => opened.getAllKeys() as IDBRequest<unknown> as IDBRequest<Place[]>);
  }

  /** All that lies sealed, whoever's it is. */
  async sealed(): Promise<[Place, Sealed][]> {
    const [places, things] = (await this.askAll('readonly', 'sealed', (opened) => [
      opened.getAllKeys(),
      opened.getAll(),
    ])) as [Place[], Sealed[]];
    return places.map((place, i) => [place, things[i]!]);
  }

  async put(store: Stores, key: IDBValidKey, value: unknown): Promise<void> {
    await this.ask('readwrite', store, (opened) => opened.put(value, key));
  }

  /** Puts unless there is one, and returns what lies there: two tabs must not make two keys. */
  async putFirst<T>(store: Stores, key: IDBValidKey, value: T): Promise<T> {
    try {
      await this.ask('readwrite', store, (opened) => opened.add(value, key));
      return value;
    } catch (refused) {
      const there = await this.get<T>(store, key);
      if (there === undefined) throw refused;
      return there;
    }
  }

  async remove(store: Stores, key: IDBValidKey): Promise<void> {
    await this.ask('readwrite', store, (opened) => opened.delete(key));
  }

  close(): void {
    this.database.close();
  }

  private async ask<T>(
    mode: IDBTransactionMode,
    store: Stores,
    question: (opened: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    const [answer] = await this.askAll(mode, store, (opened) => [question(opened)]);
    return answer as T;
  }

  private askAll(
    mode: IDBTransactionMode,
    store: Stores,
    questions: (opened: IDBObjectStore) => { readonly result: unknown }[],
  ): Promise<unknown[]> {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(store, mode);
      const requests = questions(transaction.objectStore(store));
      // Complete, not success: only then is it written.
      transaction.oncomplete = () => resolve(requests.map(({ result }) => result));
      transaction.onabort = () => reject(transaction.error);
    });
  }
}
