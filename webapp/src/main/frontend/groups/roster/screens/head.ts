import { html, nothing, type TemplateResult } from 'lit';
import type { Hands } from '../roster-element';

/** Which session, and the ways from here. */
export function head({ register, words }: Hands): TemplateResult {
  const { heading, when, coordinator } = register.page;
  return html`
    <header class="stack tight">
      <nav class="row between">
        <a class="link" href="/mina-grupper">
          <span class="icon icon-back" aria-hidden="true"></span>${words.of('roster.back')}
        </a>
        ${coordinator ? html`<a class="link" href="/aktiviteter">${words.of('roster.activities')}</a>` : nothing}
      </nav>
      <h1 tabindex="-1">${heading}</h1>
      <p>${when}</p>
      <p class="soft">${words.of('roster.room', register.now.capacity)}</p>
    </header>
  `;
}

/** How many are here, and all of them at once; or why nothing can be registered. */
export function stands(hands: Hands): TemplateResult {
  const { register, words } = hands;
  const { because, open, closed, rows } = register.now;
  if (because != null) {
    return html`<div class="card stack tight"><p class="lead">${words.of('roster.cancelled')}</p><p>${because}</p></div>`;
  }
  if (!open) return html`<p class="notice">${words.of(closed ? 'roster.closed' : 'roster.not-yet')}</p>`;
  return html`
    <div class="counting row between">
      <p class="lead" aria-live="polite">${words.of('roster.here', register.here, rows.length)}</p>
      ${everyone(hands)}
    </div>
  `;
}

function everyone({ register, words }: Hands): TemplateResult | typeof nothing {
  if (register.expected.length > 0) {
    return html`
      <button class="button primary" @click=${() => register.everyoneIsHere()}>${words.of('roster.all-here')}</button>
    `;
  }
  return register.canUndoEveryone
    ? html`<button class="button" @click=${() => register.undoEveryone()}>${words.of('roster.all-here.undo')}</button>`
    : nothing;
}
