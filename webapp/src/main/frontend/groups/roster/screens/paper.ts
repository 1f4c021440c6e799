import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { slug, TAPS, type State } from '../contract';
import type { Line } from '../register';
import type { Hands } from '../roster-element';
import { guests } from './guests';
import { standing } from './people';

/** A printed list, entered afterwards: all on one page, one save. */
export function paper(hands: Hands): TemplateResult {
  const { register, words, chosen } = hands;
  const { open, closed } = register.now;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen.size === 0) {
      hands.faults.set('paper', words.of('roster.paper.nothing'));
      hands.redraw();
      return;
    }
    hands.faults.delete('paper');
    register.enter(chosen);
    chosen.clear();
    hands.turnTo(false);
  };
  return html`
    <div class="stack wide">
      <header class="stack tight">
        <button class="link" @click=${() => hands.turnTo(false)}>
          <span class="icon icon-back" aria-hidden="true"></span>${words.of('roster.paper.back')}
        </button>
        <h1 tabindex="-1">${words.of('roster.paper.title')}</h1>
        <p>${register.page.heading}<br />${register.page.when}</p>
        <p class="soft">${words.of('roster.paper.about')}</p>
      </header>
      ${open
        ? html`<form class="stack wide" novalidate @submit=${save}>
            <div class="people">
              ${repeat(
                register.lines,
                ({ row }) => row.participantId,
                (line) => person(hands, line),
              )}
            </div>
            <div class="stack tight">
              <p aria-live="polite">${words.count('roster.paper.chosen', chosen.size)}</p>
              ${fault(hands)}
              <button class="button primary full">${words.of('roster.paper.save')}</button>
            </div>
          </form>`
        : html`<p class="notice">${words.of(closed ? 'roster.closed' : 'roster.not-yet')}</p>`}
      ${guests(hands)}
    </div>
  `;
}

function fault({ faults }: Hands): TemplateResult {
  return html`<p class="fault" role="alert">${faults.get('paper') ?? nothing}</p>`;
}

function person(hands: Hands, { row, shown, tap }: Line): TemplateResult {
  const { words, chosen } = hands;
  const choose = (state: State | undefined) => {
    if (state === undefined) chosen.delete(row.participantId);
    else chosen.set(row.participantId, state);
    hands.faults.delete('paper');
    hands.redraw();
  };
  const stands =
    tap !== undefined && tap.dispute === undefined
      ? `${words.of(`roster.state.${slug(shown)}`)} · ${words.of('roster.unsaved')}`
      : standing(words, row);
  return html`
    <fieldset class="person">
      <legend><span class="name">${row.name}</span> <span class="soft small">${stands}</span></legend>
      <div class="taps">
        ${TAPS.map(
          (state) => html`
            <label class="tap">
              <input
                type="radio"
                name=${row.participantId}
                .checked=${chosen.get(row.participantId) === state}
                @change=${() => choose(state)}
              />${words.of(`roster.tap.${slug(state)}`)}
            </label>
          `,
        )}
      </div>
      ${chosen.has(row.participantId)
        ? html`<button
            type="button"
            class="link small"
            aria-label=${words.of('roster.paper.clear.for', row.name)}
            @click=${() => choose(undefined)}
          >
            ${words.of('roster.paper.clear')}
          </button>`
        : nothing}
    </fieldset>
  `;
}
