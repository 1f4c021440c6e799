import { html, nothing, type TemplateResult } from 'lit';
import type { Hands } from '../card-element';
import type { CardReceipt } from '../contract';
import { inWords } from '../days';

/** Before an extra card, when none is due yet. */
export function welcome(hands: Hands): TemplateResult {
  const { flow, words } = hands;
  const { on } = flow.page.card.due;
  return html`
    <section class="stack wide message">
      <h1 tabindex="-1">${words.of('card.title')}</h1>
      <p>${on == null ? nothing : words.of('card.welcome.later', date(hands, on))} ${words.of('card.welcome.extra')}</p>
      <button class="button primary full" @click=${() => hands.start()}>${words.of('card.welcome.start')}</button>
      ${onward(hands)}
    </section>
  `;
}

export function nothingToDo({ words }: Hands): TemplateResult {
  return html`
    <section class="stack wide message">
      <h1 tabindex="-1">${words.of('card.none.title')}</h1>
      <p>${words.of('card.none.text')}</p>
      <a class="button primary full" href="/">${words.of('card.to-today')}</a>
    </section>
  `;
}

/** The whole card is on its way; how that goes is told by the status line below. */
export function sending({ flow, words }: Hands): TemplateResult {
  const stuck = flow.status !== 'saving' && flow.status !== 'idle';
  return html`
    <section class="stack wide message">
      <h1 tabindex="-1">${words.of(stuck ? 'card.sending.stuck' : 'card.sending.title')}</h1>
      ${stuck
        ? html`
            <p>${words.of(flow.lasts ? 'card.sending.kept' : 'card.sending.here')}</p>
            <button class="button full" @click=${() => flow.retry()}>${words.of('card.sending.again')}</button>
          `
        : html`<p>${words.of('card.sending.text')}</p>`}
    </section>
  `;
}

/** Shown only when the database has the card. */
export function receipt(hands: Hands, { coachName, nextOn }: CardReceipt): TemplateResult {
  const { words } = hands;
  return html`
    <section class="stack wide message">
      <span class="done" aria-hidden="true"><span class="icon icon-check"></span></span>
      <h1 tabindex="-1">${words.of('card.receipt.title')}</h1>
      <p>
        ${coachName == null ? words.of('card.receipt.no-coach') : words.of('card.receipt.coach', coachName)}
        ${words.of('card.receipt.next', date(hands, nextOn))}
      </p>
      ${onward(hands)}
    </section>
  `;
}

export function alreadySent(hands: Hands): TemplateResult {
  const { words } = hands;
  return html`
    <section class="stack wide message">
      <h1 tabindex="-1">${words.of('card.already.title')}</h1>
      <p>${words.of('card.already.text')}</p>
      ${onward(hands)}
    </section>
  `;
}

function onward({ words }: Hands): TemplateResult {
  return html`
    <a class="button full" href="/mina-kort/utveckling">${words.of('card.to-progression')}</a>
    <a class="link" href="/">${words.of('card.to-today')}</a>
  `;
}

function date({ flow }: Hands, day: string): string {
  return inWords(day, flow.page.language, flow.today());
}
