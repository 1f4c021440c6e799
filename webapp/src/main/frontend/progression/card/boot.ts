import { begin } from './begin';
import { HttpCalls } from './calls';
import type { CardPage } from './contract';
import { DeviceDatabase } from './device';
import type { Flow } from './flow';
import { PAGE_SLOT, type KeptPage, type Surroundings } from './kept';
import { sendLeftBehind } from './left-behind';
import { PageLocker, type Locker } from './locker';
import { corrected, wantedStep } from './place';
import { ownerOf, SealedLocker } from './sealed-locker';
import { presentIs } from './sign-out';
import { Tabs } from './tabs';

/**
 * The card as it came with the page, or, when the page was opened without network, as it was when last seen.
 * Undefined when there is neither.
 *
 * @param account who is signed in, when the server could say so but not bring the card
 * @param signIn path of the page that asks for sign-in; another tab's signing out leads straight there, since whoever asks
 *   for another page in that moment may be answered by a session that is just ending
 */
export async function boot(
  sent: CardPage | undefined,
  account: string,
  signIn: string,
  changed: () => void,
): Promise<Flow | undefined> {
  const opened = sent === undefined ? await lastKept(account) : await kept(sent);
  if (opened === undefined) return undefined;
  const { page, locker } = opened;
  const tabs = new Tabs(page.account);
  const around: Surroundings = {
    calls: new HttpCalls(page.account, page.token),
    locker,
    tell: (news) => tabs.tell(news),
    changed,
  };
  const flow = await begin(page, around, wantedStep).catch(() =>
    // The phone keeps things but does not give them back: then the card lives as long as the page.
    begin(page, { ...around, locker: new PageLocker() }, wantedStep),
  );
  tabs.onNews((news) => {
    if (news.kind === 'signed out') location.replace(signIn);
    else flow.hear(news);
  });
  if (!page.borrowed) {
    void sendLeftBehind(page.account, ownerOf(page.account, page.corrects?.id), around.calls).catch(() => {});
  }
  return flow;
}

async function kept(sent: CardPage): Promise<{ page: KeptPage; locker: Locker }> {
  const page = { ...sent, readAt: Date.now() };
  const locker = await lockerFor(page);
  void presentIs(page.borrowed ? undefined : page.account);
  // The token is the session's and stays out of the locker.
  void locker.write(PAGE_SLOT, { ...page, token: '' }).catch(() => {});
  return { page, locker };
}

async function lockerFor({ account, borrowed, corrects }: CardPage): Promise<Locker> {
  if (borrowed) return new PageLocker();
  return SealedLocker.open(ownerOf(account, corrects?.id)).catch(() => new PageLocker());
}

async function lastKept(signedIn: string): Promise<{ page: KeptPage; locker: Locker } | undefined> {
  try {
    const database = await DeviceDatabase.open();
    const account = await database.get<string>('last', 'account');
    database.close();
    if (account === undefined || (signedIn !== '' && signedIn !== account)) return undefined;
    const locker = await SealedLocker.open(ownerOf(account, corrected()));
    const page = await locker.read<KeptPage>(PAGE_SLOT);
    return page === undefined ? undefined : { page, locker };
  } catch {
    return undefined;
  }
}
