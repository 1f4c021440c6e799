import { html, nothing, type TemplateResult } from 'lit';
import { LONGEST_NAME } from '../contract';
import type { GuestLine } from '../register';
import type { Hands } from '../roster-element';

const FIELD = 'guest';

/** Whoever drops in, where the activity allows it. */
export function guests(hands: Hands): TemplateResult | typeof nothing {
  const { register, words } = hands;
  const { dropIn, open } = register.now;
  if (!dropIn) return nothing;
  return html`
    <section class="stack" aria-labelledby="guests">
      <h2 id="guests">${words.of('roster.guests')}</h2>
      ${register.guests.length === 0 ? nothing : html`<ul class="people">${register.guests.map((each) => guest(hands, each))}</ul>`}
      ${open ? form(hands) : nothing}
    </section>
  `;
}

function guest({ register, words }: Hands, line: GuestLine): TemplateResult {
  const { name, change } = line;
  const refused = change?.dispute?.problem;
  return html`
    <li class="person">
      <div class="line">
        <span class="name">${name}</span>
        ${change !== undefined && refused === undefined
          ? html`<span class="unsaved small">
              <span class="icon icon-cloud" aria-hidden="true"></span>${words.of('roster.unsaved')}
            </span>`
          : nothing}
        ${register.now.open
          ? html`<button
              class="link small"
              aria-label=${words.of('roster.guest.remove.for', name)}
              @click=${() => register.removeGuest(line)}
            >
              ${words.of('roster.guest.remove')}
            </button>`
          : nothing}
      </div>
      ${refused === undefined
        ? nothing
        : html`<p class="notice wrong" role="alert">
            ${words.of('roster.dispute.refused', name)} ${words.ofProblem(refused)}
          </p>`}
    </li>
  `;
}

function form(hands: Hands): TemplateResult {
  const { register, words, faults } = hands;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem(FIELD) as HTMLInputElement;
    const name = field.value.trim();
    if (name === '') {
      faults.set(FIELD, words.of('roster.guest.name.missing'));
      field.focus();
    } else {
      faults.delete(FIELD);
      register.addGuest(name);
      field.value = '';
    }
    hands.redraw();
  };
  const fault = faults.get(FIELD);
  return html`
    <form class="stack" novalidate @submit=${add}>
      <div class="field" ?data-invalid=${fault !== undefined}>
        <label for=${FIELD}>${words.of('roster.guest.name')}</label>
        <span class="soft small" id="guest-about">${words.of('roster.guests.about')}</span>
        <input
          id=${FIELD}
          name=${FIELD}
          maxlength=${LONGEST_NAME}
          autocomplete="off"
          aria-invalid=${fault !== undefined}
          aria-describedby="guest-about guest-fault"
        />
        <span class="fault" id="guest-fault" role="alert">${fault ?? nothing}</span>
      </div>
      <button class="button">${words.of('roster.guest.add')}</button>
    </form>
  `;
}
