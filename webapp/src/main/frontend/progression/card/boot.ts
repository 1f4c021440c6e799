import { HttpCalls } from './calls';
import type { CardPage } from './contract';
import type { Flow } from './flow';
import type { KeptPage } from './kept';
import { sendLeftBehind } from './left-behind';
import { PAGE_SLOT, type Locker } from '../../lean/locker';
import { lastKept, openLocker } from '../../lean/open-locker';
import { corrected, wantedStep } from './place';
import { ownerOf } from '../../lean/sealed-locker';
import { showCard } from './show-card';
import { presentIs } from '../../lean/sign-out';
import { Tabs } from './tabs';

/** Whoever shows the card. */
export interface Screens {
  /** May come a second time, when the phone turns out to hold something. */
  show(flow: Flow): void;
  changed(): void;
}

/**
 * Shows the card as it came with the page, or, when the page was opened without network, as it was when last seen.
 *
 * @param account who is signed in, when the server could say so but not bring the card
 * @param signIn path of the page that asks for sign-in; another tab's signing out leads straight there, since whoever asks
 *   for another page in that moment may be answered by a session that is just ending
 * @return whether there is one
 */
export async function boot(
  sent: CardPage | undefined,
  account: string,
  signIn: string,
  screens: Screens,
): Promise<boolean> {
  const page = sent === undefined ? await lastKept<KeptPage>(account, corrected()) : { ...sent, readAt: Date.now() };
  if (page === undefined) return false;
  const tabs = new Tabs(page.account);
  const around = {
    calls: new HttpCalls(page.account, page.token),
    tell: tabs.tell.bind(tabs),
    changed: () => screens.changed(),
  };
  const opening = openLocker(page.account, page.borrowed, page.corrects?.id);
  const asSent = sent !== undefined && page.corrects == null;
  const flow = await showCard(page, opening, asSent, around, wantedStep, (begun) => screens.show(begun));
  remember(page, (await opening).locker);
  tabs.onNews((news) => {
    if (news.kind === 'signed out') location.replace(signIn);
    else flow.hear(news);
  });
  if (!page.borrowed) {
    void sendLeftBehind(page.account, ownerOf(page.account, page.corrects?.id), around.calls).catch(() => {});
  }
  return true;
}

/** For opening without network. */
function remember(page: KeptPage, locker: Locker): void {
  void presentIs(page.borrowed ? undefined : page.account);
  // The token is the session's and stays out of the locker.
  void locker.write(PAGE_SLOT, { ...page, token: '' }).catch(() => {});
}
