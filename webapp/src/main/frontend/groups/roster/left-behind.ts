import { DeviceDatabase } from '../../lean/device';
import { PAGE_SLOT } from '../../lean/locker';
import { ownerOf, SealedLocker } from '../../lean/sealed-locker';
import { HttpCalls, type Calls, type Where } from './calls';
import type { RosterPage } from './contract';
import { Outbox, type Listener } from './outbox';
import { LOCKER, sessionsIn, UnsavedThings } from './unsaved';

const NOBODY_LISTENS: Listener = { statusChanged: () => {}, rowIs: () => {}, rosterIs: () => {} };

/**
 * Sends what was tapped on rosters that are not open any more. What is disputed stays for the session's own page to show.
 *
 * @param shown the session that is on the screen, which looks after itself
 */
export async function sendAll(
  account: string,
  shown?: Where,
  callsTo: (session: Where) => Calls = (session) => new HttpCalls(account, '', session),
): Promise<void> {
  const database = await DeviceDatabase.openIfThere();
  if (database === undefined) return;
  const owner = ownerOf(account, LOCKER);
  const anything = (await database.places()).some(([of]) => of === owner);
  database.close();
  if (!anything) return;
  const locker = await SealedLocker.open(owner);
  const kept = await locker.contents();
  for (const session of sessionsIn(kept)) {
    if (session.activityId === shown?.activityId && session.on === shown.on) continue;
    const things = new UnsavedThings(locker);
    things.take(kept, ({ activityId, on }) => activityId === session.activityId && on === session.on);
    const outbox = new Outbox(callsTo(session), things, NOBODY_LISTENS);
    outbox.kick();
    await outbox.settled();
  }
  await dropPageOfWhatIsSaved(locker);
}

async function dropPageOfWhatIsSaved(locker: SealedLocker): Promise<void> {
  const kept = await locker.contents();
  const of = (kept.get(PAGE_SLOT) as RosterPage | undefined)?.roster.session;
  const waits = sessionsIn(kept).some(({ activityId, on }) => activityId === of?.activityId && on === of.on);
  if (kept.has(PAGE_SLOT) && !waits) await locker.remove(PAGE_SLOT);
}
