import { boot } from './boot';
import './card-element';
import type { CardElement } from './card-element';
import type { CardPage } from './contract';
import { brought, sayNothingIsKept, settleIn } from '../../lean/document';
import { speakFrom } from './speak';

const what = brought<CardPage>('card.trouble.unknown');
const { place, page, signIn } = what;

const element = document.createElement('framsteg-card') as CardElement;
element.words = what.words;
element.signInPath = signIn;
if (page !== undefined) element.speak = speakFrom(page);
const shown = await boot(page, what.account, signIn, {
  show: (flow) => {
    element.begin(flow);
    if (!element.isConnected) place.replaceChildren(element);
  },
  changed: () => element.requestUpdate(),
});
if (!shown) sayNothingIsKept();
settleIn(what, '/kort/shell');
