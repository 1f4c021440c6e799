import { DeviceDatabase } from './device';
import { belongs, emptyLocker } from './sealed-locker';
import { tellSignedOut } from './signed-out';

/* For every page of somebody signed in; see page.js, and LeftOnThePhone on the server. */

/** What is nowhere but here: of a card, and taps and guests of a roster. */
const UNSENT = /^(submission|correction|answer-\d+|unsaved-.+)$/;

/**
 * Who is signed in, as every page that knows it says. Only theirs is shown when there is no network to ask.
 *
 * @param account undefined on a borrowed device, which must not remember it
 * @param keeps whether the page itself keeps something; else, where nothing was ever kept, there is nothing to show to others
 */
export async function presentIs(account: string | undefined, keeps = true): Promise<void> {
  try {
    const database = await (keeps && account !== undefined ? DeviceDatabase.open() : DeviceDatabase.openIfThere());
    if (account === undefined) await database?.remove('last', 'account');
    else await database?.put('last', 'account', account);
    database?.close();
  } catch {
    // A browser that stores nothing shows nothing without network either.
  }
}

/** How many things there are that only this phone has. */
export async function unsent(): Promise<number> {
  return withDatabase(async (database, account) => {
    const places = await database.places();
    return places.filter(([owner, slot]) => belongs(owner, account) && UNSENT.test(slot)).length;
  }, 0);
}

/** Leaves nothing of the person's on this phone, and tells the other tabs. */
export async function forget(): Promise<void> {
  await withDatabase(async (database, account) => {
    const owners = (await database.places()).map(([owner]) => owner).filter((owner) => belongs(owner, account));
    for (const owner of new Set([account, ...owners])) await emptyLocker(database, owner);
    await database.remove('last', 'account');
  }, undefined);
  // Where nothing is kept, as on a borrowed device, another tab may still show something.
  tellSignedOut();
}

async function withDatabase<T>(
  work: (database: DeviceDatabase, account: string) => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    const database = await DeviceDatabase.openIfThere();
    if (database === undefined) return otherwise;
    try {
      const account = await database.get<string>('last', 'account');
      return account === undefined ? otherwise : await work(database, account);
    } finally {
      database.close();
    }
  } catch {
    return otherwise;
  }
}
