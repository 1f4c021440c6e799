import { HttpCalls, type Calls } from './calls';
import { DeviceDatabase } from '../../lean/device';
import { Outbox, type Listener } from './outbox';
import { belongs, SealedLocker } from '../../lean/sealed-locker';

const NOBODY_LISTENS: Listener = {
  statusChanged: () => {},
  answerSaved: () => {},
  answerDisputed: () => {},
  answerRefused: () => {},
  cardReceived: () => {},
  cardRefused: () => {},
  cardAlreadySent: () => {},
};

/** For pages outside the card, when the phone still has something of it. */
export function sendAll(account: string): Promise<void> {
  return sendLeftBehind(account, '', new HttpCalls(account, ''));
}

/**
 * Sends what another of the account's cards left on the phone, a new one or one put right: its own page may never be
 * opened again. What is disputed stays for that page to show.
 *
 * @param shown owner of the card that is on the screen, which looks after itself
 */
export async function sendLeftBehind(account: string, shown: string, calls: Calls): Promise<void> {
  const database = await DeviceDatabase.openIfThere();
  if (database === undefined) return;
  const owners = new Set((await database.places()).map(([owner]) => owner));
  database.close();
  for (const owner of owners) {
    if (!belongs(owner, account) || owner === shown) continue;
    const locker = await SealedLocker.open(owner);
    const outbox = new Outbox(calls, locker);
    outbox.listen(NOBODY_LISTENS);
    outbox.take(await locker.contents(), undefined);
    if (outbox.empty) continue;
    outbox.kick();
    await outbox.settled();
  }
}
