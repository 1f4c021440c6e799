import { keepShell } from '../../lean/shell';
import * as signOut from '../../lean/sign-out';
import { Words } from '../../lean/words';
import { boot } from './boot';
import type { RosterPage } from './contract';
import './roster-element';
import type { RosterElement } from './roster-element';

/* The page brings three things: its own place, the words of its language and, with network, the roster. */
const place = document.querySelector<HTMLElement>('main')!;
const page = read<RosterPage>('page');
const notThere = document.querySelector<HTMLElement>('#not-there')!;

const element = document.createElement('framsteg-roster') as RosterElement;
const signIn = place.dataset['signIn'] ?? '/';
element.words = new Words(read<Record<string, string>>('words') ?? {}, 'roster.trouble.unknown');
element.signIn = `${signIn}?till=${encodeURIComponent(location.pathname.slice(1) + location.search)}`;

if (notThere.hidden) {
  const register = await boot(page, place.dataset['account'] ?? '', location.pathname, signIn, () =>
    element.requestUpdate(),
  );
  if (register === undefined) {
    document.querySelector('#nothing-kept')?.removeAttribute('hidden');
    document.querySelector('#first')?.remove();
  } else {
    element.register = register;
    place.replaceChildren(element);
  }
}

// Not before the first name can be tapped.
if (page !== undefined) setTimeout(() => void keepShell('/narvaro/shell', place.dataset['edition'] ?? ''), 1_000);
window.framsteg?.unsent.push(signOut.unsent);
window.framsteg?.forget.push(signOut.forget);

function read<T>(id: string): T | undefined {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as T) : undefined;
}
