import { DeviceDatabase, type Sealed } from './device';
import type { Locker } from './locker';

/** What nobody came back for within so many days is thrown away, whoever's it is. */
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The new card lies in the account's own locker. What else there is has one beside it, so that none empties the other.
 *
 * @param what e.g. the id of a sent card that is put right
 */
export function ownerOf(account: string, what?: string): string {
  return what === undefined ? account : `${account}/${what}`;
}

/** Whether a locker is one of the account's. */
export function belongs(owner: string, account: string): boolean {
  return owner === account || owner.startsWith(`${account}/`);
}

/**
 * A locker that lasts: AES-GCM under a key that the browser keeps and never shows, one for each owner. Owner and
 * slot are bound into the seal, so that a thing opens only where it was put.
 */
export class SealedLocker implements Locker {
  readonly lasts = true;

  private constructor(
    private readonly database: DeviceDatabase,
    private readonly owner: string,
    private key: CryptoKey,
  ) {}

  /** Fails where the browser stores nothing or may not encrypt. */
  static async open(owner: string, factory?: IDBFactory, now = Date.now()): Promise<SealedLocker> {
    const database = await DeviceDatabase.open(factory);
    const [key, anythingGone] = await Promise.all([keyOf(database, owner), throwAwayOld(database, now)]);
    return new SealedLocker(database, owner, anythingGone ? await keyOf(database, owner) : key);
  }

  /** Undefined also where it cannot be opened any more. */
  async read<T>(slot: string): Promise<T | undefined> {
    const sealed = await this.database.get<Sealed>('sealed', [this.owner, slot]);
    return sealed === undefined ? undefined : ((await this.unseal(slot, sealed)) as T | undefined);
  }

  private async unseal(slot: string, sealed: Sealed): Promise<unknown> {
    try {
      const bytes = await crypto.subtle.decrypt(this.seal(slot, sealed.iv), this.key, sealed.bytes);
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      // Sealed under a key that was thrown away meanwhile: nobody can read it any more.
      return undefined;
    }
  }

  async write(slot: string, value: unknown): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const bytes = await crypto.subtle.encrypt(this.seal(slot, iv), this.key, plain);
    await this.database.put('sealed', [this.owner, slot], { iv, bytes, at: Date.now() } satisfies Sealed);
  }

  remove(slot: string): Promise<void> {
    return this.database.remove('sealed', [this.owner, slot]);
  }

  /** All of it by slot, in one look: opening the page waits for it. */
  async contents(): Promise<Map<string, unknown>> {
    const mine = (await this.database.sealed()).filter(([[owner]]) => owner === this.owner);
    const opened = mine.map(async ([[, slot], thing]) => [slot, await this.unseal(slot, thing)] as const);
    return new Map(await Promise.all(opened));
  }

  async empty(): Promise<void> {
    await emptyLocker(this.database, this.owner);
    // The page may go on, with the next card: that gets a key of its own.
    this.key = await keyOf(this.database, this.owner);
  }

  private seal(slot: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${this.owner}/${slot}`) };
  }
}

/** Removes an owner's things and its key. */
export async function emptyLocker(database: DeviceDatabase, owner: string): Promise<void> {
  await database.remove('keys', owner);
  for (const place of await database.places()) {
    if (place[0] === owner) await database.remove('sealed', place);
  }
}

async function keyOf(database: DeviceDatabase, owner: string): Promise<CryptoKey> {
  const known = await database.get<CryptoKey>('keys', owner);
  if (known !== undefined) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return database.putFirst('keys', owner, made);
}

/** @return whether anything was */
async function throwAwayOld(database: DeviceDatabase, now: number): Promise<boolean> {
  const newest = new Map<string, number>();
  for (const [[owner], { at }] of await database.sealed()) newest.set(owner, Math.max(at, newest.get(owner) ?? 0));
  const old = [...newest].filter(([, at]) => now - at > KEPT_DAYS * DAY);
  for (const [owner] of old) await emptyLocker(database, owner);
  return old.length > 0;
}
