import { boot } from './boot';
import './card-element';
import type { CardElement } from './card-element';
import type { CardPage } from './contract';
import { keepShell } from '../../lean/shell';
import * as signOut from '../../lean/sign-out';
import { speakFrom } from './speak';
import { Words } from '../../lean/words';

/* The page brings three things: its own place, the words of its language and, with network, the card. */
const place = document.querySelector<HTMLElement>('main')!;
const words = new Words(read<Record<string, string>>('words') ?? {}, 'card.trouble.unknown');
const page = read<CardPage>('page');

const element = document.createElement('framsteg-card') as CardElement;
const signIn = place.dataset['signIn'] ?? '/';
element.words = words;
element.signInPath = signIn;
if (page !== undefined) element.speak = speakFrom(page);
const shown = await boot(page, place.dataset['account'] ?? '', signIn, {
  show: (flow) => {
    element.begin(flow);
    if (!element.isConnected) place.replaceChildren(element);
  },
  changed: () => element.requestUpdate(),
});
if (!shown) {
  document.querySelector('#nothing-kept')?.removeAttribute('hidden');
  document.querySelector('#first')?.remove();
}

// Not before the first question can be answered.
if (page !== undefined) setTimeout(() => void keepShell('/kort/shell', place.dataset['edition'] ?? ''), 1_000);
window.framsteg?.unsent.push(signOut.unsent);
window.framsteg?.forget.push(signOut.forget);

function read<T>(id: string): T | undefined {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as T) : undefined;
}
