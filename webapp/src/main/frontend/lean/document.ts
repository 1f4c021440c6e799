import { keepShell } from './shell';
import * as signOut from './sign-out';
import { Words } from './words';

/**
 * What a lean page's document brings: its own place, the words of its language and, with network, what it shows.
 *
 * @property account who is signed in, when the server could say so; otherwise empty
 * @property signIn path of the page that asks for sign-in
 */
export interface Brought<P> {
  place: HTMLElement;
  account: string;
  signIn: string;
  words: Words;
  page: P | undefined;
}

/** @param otherwise key of what is said about a problem that has no text */
export function brought<P>(otherwise: string): Brought<P> {
  const place = document.querySelector<HTMLElement>('main')!;
  const { account = '', signIn = '/' } = place.dataset;
  return { place, account, signIn, words: new Words(read('words') ?? {}, otherwise), page: read<P>('page') };
}

/** There is no network, and nothing on the phone. */
export function sayNothingIsKept(): void {
  document.querySelector('#nothing-kept')?.removeAttribute('hidden');
  document.querySelector('#first')?.remove();
}

/** What can wait until the page has been shown and can be used. @param shell path of the page without what it shows */
export function settleIn({ page, place }: Brought<unknown>, shell: string): void {
  if (page !== undefined) setTimeout(() => void keepShell(shell, place.dataset['edition'] ?? ''), 1_000);
  window.framsteg?.unsent.push(signOut.unsent);
  window.framsteg?.forget.push(signOut.forget);
}

function read<T>(id: string): T | undefined {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as T) : undefined;
}
