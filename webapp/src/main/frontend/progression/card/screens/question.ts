import { html, nothing, type TemplateResult } from 'lit';
import type { Hands } from '../card-element';
import type { Answer, Question } from '../contract';
import { same } from '../filling';

const CANNOT: Answer = { state: 'CANNOT_ANSWER' };
const SKIPPED: Answer = { state: 'SKIPPED' };

/** One question, its steps, and the ways on and back. */
export function question(hands: Hands, step: number): TemplateResult {
  const { flow, words } = hands;
  const asked = flow.filling.steps[step]!;
  const all = flow.filling.steps.length;
  const problem = flow.problems.get(asked.code);
  const given = flow.filling.answer(asked.code);
  const title = words.of('card.question.title', step + 1, all);
  return html`
    <section class="question" @keydown=${(event: KeyboardEvent) => keys(event, hands, asked)}>
      <header class="course">
        <span class="where" aria-hidden="true">${words.of('card.question.where', step + 1, all)}</span>
        <progress max=${all} value=${step + 1} aria-label=${title}></progress>
      </header>
      <h1 id="asked" tabindex="-1" data-title=${title} class=${asked.text.length > 90 ? 'long' : ''}>
        <span class="only-read-aloud">${title}. </span>${asked.text}
      </h1>
      ${problem === undefined ? nothing : html`<p class="notice wrong" role="alert">${words.ofProblem(problem)}</p>`}
      <div class="steps" role="group" aria-labelledby="asked">
        ${choices(asked).map((answer) => choice(hands, asked, answer, given !== undefined && same(given, answer)))}
      </div>
      <nav class="ways" aria-label=${words.of('card.question.ways')}>
        <button class="button" @click=${() => hands.back()}>
          <span class="icon icon-back" aria-hidden="true"></span>${words.of('card.back')}
        </button>
        <button class="button" @click=${() => hands.answer(asked, SKIPPED)}>${words.of('card.skip')}</button>
        ${given === undefined
          ? nothing
          : html`<button class="button" @click=${() => hands.onward()}>
              ${words.of('card.onward')}<span class="icon icon-onward" aria-hidden="true"></span>
            </button>`}
      </nav>
    </section>
  `;
}

function choices(asked: Question): Answer[] {
  const { lowest, highest } = asked.scale!;
  const values = Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
  return [...values.map((value): Answer => ({ state: 'VALUE', value })), CANNOT];
}

function choice(hands: Hands, asked: Question, answer: Answer, chosen: boolean): TemplateResult {
  return html`
    <button
      class=${answer.state === 'VALUE' ? 'step' : 'step words'}
      data-depth=${depth(asked, answer)}
      aria-pressed=${chosen}
      @click=${(event: MouseEvent) => {
        // The second half of a double tap would answer the next question.
        if (event.detail < 2) hands.answer(asked, answer);
      }}
    >
      ${answer.state === 'VALUE'
        ? html`<span class="number">${answer.value}</span><span class="end">${endWords(asked, answer.value!)}</span>`
        : html`<span class="end">${hands.words.of('card.cannot')}</span>`}
      <span class="icon icon-check" aria-hidden="true"></span>
    </button>
  `;
}

/** 1 to 5 however many steps there are, for the colour; 0 for no step. */
function depth(asked: Question, answer: Answer): number {
  if (answer.state !== 'VALUE') return 0;
  const { lowest, highest } = asked.scale!;
  return 1 + Math.round((4 * (answer.value! - lowest)) / Math.max(1, highest - lowest));
}

function endWords(asked: Question, value: number): string {
  const { lowest, highest, lowestWords, highestWords } = asked.scale!;
  if (value === lowest) return lowestWords;
  return value === highest ? highestWords : '';
}

/** Arrows walk through the answers, a digit answers. Only while something in the question has the focus. */
function keys(event: KeyboardEvent, hands: Hands, asked: Question): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  const section = event.currentTarget as HTMLElement;
  const buttons = [...section.querySelectorAll<HTMLElement>('.step')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const move = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const answer = choices(asked).find(({ state, value }) => state === 'VALUE' && String(value) === event.key);
  if (move !== undefined) {
    const from = at < 0 && move < 0 ? 0 : at;
    buttons[(from + move + buttons.length) % buttons.length]?.focus();
  } else if (answer !== undefined) {
    hands.answer(asked, answer);
  } else {
    return;
  }
  event.preventDefault();
}
