import { DeviceDatabase } from './device';
import { NO_LOCKER, PAGE_SLOT, type Locker } from './locker';
import { ownerOf, SealedLocker } from './sealed-locker';

/** Where things lie on the phone, and what lay there when it was opened, by slot. */
export interface Opened {
  locker: Locker;
  kept: Map<string, unknown>;
}

/**
 * Never fails: where the phone keeps nothing, or does not give it back, what waits lives as long as the page.
 *
 * @param what see {@link ownerOf}
 */
export async function openLocker(account: string, borrowed: boolean, what?: string): Promise<Opened> {
  if (!borrowed) {
    try {
      const locker = await SealedLocker.open(ownerOf(account, what));
      return { locker, kept: await locker.contents() };
    } catch {
      // As on a borrowed device.
    }
  }
  return { locker: NO_LOCKER, kept: new Map() };
}

/**
 * The page as it was kept for whom this phone last saw signed in; undefined where there is none.
 *
 * @param signedIn who is, when the server could say so; otherwise empty
 * @param what see {@link ownerOf}
 */
export async function lastKept<P>(signedIn: string, what?: string): Promise<P | undefined> {
  try {
    const database = await DeviceDatabase.openIfThere();
    const account = await database?.get<string>('last', 'account');
    database?.close();
    if (account === undefined || (signedIn !== '' && signedIn !== account)) return undefined;
    const locker = await SealedLocker.open(ownerOf(account, what));
    return await locker.read<P>(PAGE_SLOT);
  } catch {
    return undefined;
  }
}
