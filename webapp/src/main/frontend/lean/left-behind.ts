import { sendAll as sendCards } from '../progression/card/left-behind';
import { sendAll as sendTaps } from '../groups/roster/left-behind';

/** For pages outside those that left something on the phone. */
export async function sendAll(account: string): Promise<void> {
  await sendCards(account);
  await sendTaps(account);
}
