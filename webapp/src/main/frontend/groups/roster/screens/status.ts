import { html, nothing, type TemplateResult } from 'lit';
import type { Hands } from '../roster-element';

/** How it stands with what was tapped. "Saved" only when the server has said so. */
export function statusLine(hands: Hands): TemplateResult {
  const { register } = hands;
  return html`
    <div class="status" role="status" data-status=${register.status}>${says(hands)}</div>
    ${register.status === 'ended' ? ended(hands) : nothing}
  `;
}

function says({ register, words }: Hands): string {
  const { status, lasts, waiting } = register;
  switch (status) {
    case 'idle':
      return '';
    case 'saving':
    case 'saved':
      return words.of(`roster.${status}`);
    case 'unreached':
    case 'trouble':
    case 'ended':
      if (waiting === 0) return status === 'ended' ? words.of('roster.ended.nothing') : '';
      return words.count(`roster.${status}.${lasts ? 'kept' : 'here'}`, waiting);
  }
}

/** Where nothing may stay on the device, the page must stay: sign-in opens beside it. */
function ended({ register, words, signIn }: Hands): TemplateResult {
  return register.wouldLose
    ? html`<a class="button primary full" href=${signIn} target="_blank">${words.of('roster.ended.sign-in-beside')}</a>`
    : html`<a class="button primary full" href=${signIn}>${words.of('roster.ended.sign-in')}</a>`;
}
