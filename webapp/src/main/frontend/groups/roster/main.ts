import { brought, sayNothingIsKept, settleIn } from '../../lean/document';
import { boot } from './boot';
import type { RosterPage } from './contract';
import './roster-element';
import type { RosterElement } from './roster-element';

const what = brought<RosterPage>('roster.trouble.unknown');
const { place, page, signIn } = what;
const notThere = document.querySelector<HTMLElement>('#not-there')!;

const element = document.createElement('framsteg-roster') as RosterElement;
element.words = what.words;
element.signIn = `${signIn}?till=${encodeURIComponent(location.pathname.slice(1) + location.search)}`;

if (notThere.hidden) {
  const register = await boot(page, what.account, location.pathname, signIn, () => element.requestUpdate());
  if (register === undefined) {
    sayNothingIsKept();
  } else {
    element.register = register;
    place.replaceChildren(element);
  }
}
settleIn(what, '/narvaro/shell');
