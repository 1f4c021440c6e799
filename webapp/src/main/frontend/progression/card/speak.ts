import { HttpCalls } from './calls';
import type { CardPage, Language } from './contract';

/** Changes the account's language and opens the page anew, at the same question. */
export function speakFrom(page: CardPage): (language: Language) => void {
  const calls = new HttpCalls(page.account, page.token);
  return async (language) => {
    const outcome = await calls.speak(language);
    if (outcome.kind === 'done') location.reload();
  };
}
