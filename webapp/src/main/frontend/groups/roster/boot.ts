import { DeviceDatabase } from '../../lean/device';
import { PageLocker, type Locker } from '../../lean/locker';
import { ownerOf, SealedLocker } from '../../lean/sealed-locker';
import { presentIs } from '../../lean/sign-out';
import { openChannel } from '../../lean/signed-out';
import { HttpCalls } from './calls';
import type { RosterPage } from './contract';
import { sendAll } from './left-behind';
import { Register } from './register';
import { LOCKER, PAGE_SLOT } from './unsaved';

/**
 * Shows the roster as it came with the page or, when the page was opened without network, as it was when something on it was
 * last not saved.
 *
 * @param account who is signed in, when the server could say so but not bring the roster; otherwise empty
 * @param path of the page, which names the session
 * @return undefined where there is none
 */
export async function boot(
  sent: RosterPage | undefined,
  account: string,
  path: string,
  signIn: string,
  changed: () => void,
): Promise<Register | undefined> {
  const page = sent ?? (await lastKept(account, path));
  if (page === undefined) return undefined;
  const { session } = page.roster;
  const { locker, kept } = await open(page);
  const register = new Register(page, kept, { calls: new HttpCalls(page.account, page.token, session), locker, changed });
  void presentIs(page.borrowed ? undefined : page.account);
  const channel = openChannel();
  if (channel !== undefined) {
    channel.onmessage = ({ data }: MessageEvent<{ kind: string }>) => {
      if (data.kind === 'signed out') location.replace(signIn);
    };
  }
  if (!page.borrowed) void sendAll(page.account, session).catch(() => {});
  return register;
}

/** Never fails: where the phone keeps nothing, or does not give it back, what is tapped lives as long as the page. */
async function open({ account, borrowed }: RosterPage): Promise<{ locker: Locker; kept: Map<string, unknown> }> {
  if (!borrowed) {
    try {
      const locker = await SealedLocker.open(ownerOf(account, LOCKER));
      return { locker, kept: await locker.contents() };
    } catch {
      // As on a borrowed device.
    }
  }
  return { locker: new PageLocker(), kept: new Map() };
}

async function lastKept(signedIn: string, path: string): Promise<RosterPage | undefined> {
  try {
    const database = await DeviceDatabase.openIfThere();
    const account = await database?.get<string>('last', 'account');
    database?.close();
    if (account === undefined || (signedIn !== '' && signedIn !== account)) return undefined;
    const locker = await SealedLocker.open(ownerOf(account, LOCKER));
    const page = await locker.read<RosterPage>(PAGE_SLOT);
    const { activityId, on } = page?.roster.session ?? {};
    return path === `/narvaro/${activityId}/${on}` ? page : undefined;
  } catch {
    return undefined;
  }
}
