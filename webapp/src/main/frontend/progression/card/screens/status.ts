import { html, nothing, type TemplateResult } from 'lit';
import type { Hands } from '../card-element';

/** How it stands with the answers. "Saved" only when the server has said so. */
export function statusLine(hands: Hands): TemplateResult {
  const { flow } = hands;
  return html`
    <div class="status" role="status" data-status=${flow.status}>${says(hands)}</div>
    ${flow.status === 'ended' ? ended(hands) : nothing}
  `;
}

function says({ flow, words }: Hands): string {
  switch (flow.status) {
    case 'idle':
    case 'saving':
    case 'conflict':
      return '';
    case 'saved':
      return words.of('card.saved');
    case 'unreached':
    case 'trouble':
    case 'ended':
      return words.of(`card.${flow.status}.${flow.lasts ? 'kept' : 'here'}`);
  }
}

/** Where nothing may stay on the device, the page must stay: sign-in opens beside it. */
function ended({ flow, words, signIn }: Hands): TemplateResult {
  return flow.lasts || !flow.unsent
    ? html`<a class="button primary full" href=${signIn}>${words.of('card.ended.sign-in')}</a>`
    : html`<a class="button primary full" href=${signIn} target="_blank">${words.of('card.ended.sign-in-beside')}</a>`;
}
