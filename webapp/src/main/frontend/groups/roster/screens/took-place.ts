import { html, nothing, type TemplateResult } from 'lit';
import { is } from '../../../lean/http';
import { LONGEST_REASON } from '../contract';
import type { Hands } from '../roster-element';

const FIELD = 'reason';

/** Paper, a fresh look, and that it did not take place: at the foot, since they are seldom needed. */
export function tookPlace(hands: Hands): TemplateResult {
  const { register, words } = hands;
  const { because, open, closed } = register.now;
  return html`
    <footer class="stack">
      <div class="row">
        <a class="button" href=${register.page.paper} target="_blank">${words.of('roster.paper.print')}</a>
        ${open
          ? html`<button class="button" @click=${() => hands.turnTo(true)}>${words.of('roster.paper.enter')}</button>`
          : nothing}
        <button class="button" @click=${() => hands.look()}>${words.of('roster.refresh')}</button>
      </div>
      ${because != null && !closed ? afterAll(hands) : open ? notHeld(hands) : nothing}
    </footer>
  `;
}

function afterAll(hands: Hands): TemplateResult {
  return html`
    <button class="button" @click=${() => say(hands, true)}>${hands.words.of('roster.held-after-all')}</button>
    ${fault(hands)}
  `;
}

/** Folded away: it is told to those who were to come. */
function notHeld(hands: Hands): TemplateResult {
  const { words, faults } = hands;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem(FIELD) as HTMLTextAreaElement;
    if (field.value.trim() !== '') return void say(hands, false, field.value.trim());
    faults.set(FIELD, words.of('roster.reason.missing'));
    field.focus();
    hands.redraw();
  };
  return html`
    <details>
      <summary>${words.of('roster.not-held.ask')}</summary>
      <form class="stack" novalidate @submit=${send}>
        <div class="field" ?data-invalid=${faults.has(FIELD)}>
          <label for=${FIELD}>${words.of('roster.reason')}</label>
          <span class="soft small" id="reason-about">${words.of('roster.reason.readers')}</span>
          <textarea
            id=${FIELD}
            name=${FIELD}
            rows="3"
            maxlength=${LONGEST_REASON}
            aria-invalid=${faults.has(FIELD)}
            aria-describedby="reason-about reason-fault"
          ></textarea>
          ${fault(hands)}
        </div>
        <button class="button">${words.of('roster.not-held.yes')}</button>
      </form>
    </details>
  `;
}

function fault({ faults }: Hands): TemplateResult {
  return html`<span class="fault" id="reason-fault" role="alert">${faults.get(FIELD) ?? nothing}</span>`;
}

async function say(hands: Hands, held: boolean, reason?: string): Promise<void> {
  const { register, words, faults } = hands;
  const problem = await register.tookPlace(held, reason);
  if (problem === undefined) faults.delete(FIELD);
  else faults.set(FIELD, inWords(hands, problem));
  hands.redraw();

  function inWords({ words: texts }: Hands, type: string): string {
    if (['unreached', 'trouble', 'ended'].includes(type)) return texts.of('roster.not-saved');
    return is({ type }, 'attendance-registered') ? words.of('roster.attended') : texts.ofProblem(type);
  }
}
