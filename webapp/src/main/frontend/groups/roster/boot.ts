import { lastKept, openLocker } from '../../lean/open-locker';
import { presentIs } from '../../lean/sign-out';
import { openChannel } from '../../lean/signed-out';
import { HttpCalls } from './calls';
import type { RosterPage } from './contract';
import { sendAll } from './left-behind';
import { Register } from './register';
import { LOCKER } from './unsaved';

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
  const page = sent ?? (await keptOf(path, account));
  if (page === undefined) return undefined;
  const { session } = page.roster;
  const { locker, kept } = await openLocker(page.account, page.borrowed, LOCKER);
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

/** What is kept may be another session's. */
async function keptOf(path: string, signedIn: string): Promise<RosterPage | undefined> {
  const page = await lastKept<RosterPage>(signedIn, LOCKER);
  const { activityId, on } = page?.roster.session ?? {};
  return path === `/narvaro/${activityId}/${on}` ? page : undefined;
}
