import { html, nothing, type TemplateResult } from 'lit';
import type { Hands } from '../card-element';
import { DEVICES, HELPERS, type Answer, type Question } from '../contract';
import { inWords } from '../days';
import { same } from '../filling';
import type { Words } from '../../../lean/words';
import { answerWords } from './answers';

const FEWEST_HOURS = 1;
const MOST_HOURS = 100;

/** All answers on one page, what has no scale, how the card was filled in, and the button that sends it. */
export function review(hands: Hands): TemplateResult {
  const { flow, words } = hands;
  const open = flow.filling.openSteps;
  const { corrects } = flow.page;
  const problem = flow.problems.get('card');
  return html`
    <section class="stack wide">
      <header class="stack tight">
        <h1 tabindex="-1">${words.of('card.review.title')}</h1>
        ${corrects == null ? nothing : html`<p>${correcting(hands, corrects.answeredOn)}</p>`}
        <p class="soft">${open === 0 ? words.of('card.review.text') : words.count('card.review.open-steps', open)}</p>
      </header>
      ${problem === undefined ? nothing : html`<p class="notice wrong" role="alert">${words.ofProblem(problem)}</p>`}
      <ol class="answers">
        ${flow.filling.steps.map((step, i) => row(hands, step, i))}
      </ol>
      ${flow.filling.closing.map((asked) => (asked.kind === 'HOURS' ? hours(hands, asked) : yesOrNo(hands, asked)))}
      ${choices(
        words.of('card.helped'),
        'helped',
        HELPERS.map((who) => ({
          label: words.of(`card.helped.${who}`),
          chosen: flow.circumstances.helpedBy === who,
          choose: () => flow.about({ helpedBy: who }),
        })),
      )}
      ${choices(
        words.of('card.device'),
        'device',
        DEVICES.map((device) => ({
          label: words.of(`card.device.${device}`),
          chosen: flow.circumstances.device === device,
          choose: () => flow.about({ device }),
        })),
      )}
      <div class="stack send">
        <p>${promise(hands)}</p>
        <button class="button primary full" @click=${() => flow.submit()}>${words.of('card.send')}</button>
        <button class="button full" @click=${() => hands.back()}>
          <span class="icon icon-back" aria-hidden="true"></span>${words.of('card.back')}
        </button>
        ${corrects == null ? startingOver(hands) : nothing}
      </div>
    </section>
  `;
}

function correcting({ flow, words }: Hands, answeredOn: string): string {
  return words.of('card.review.corrects', inWords(answeredOn, flow.page.language, flow.today()));
}

function row(hands: Hands, step: Question, i: number): TemplateResult {
  const { flow, words } = hands;
  const given = flow.filling.answer(step.code);
  const problem = flow.problems.get(step.code);
  return html`
    <li>
      <button class="answer" data-open=${given === undefined} @click=${() => hands.change(i)}>
        <span class="asked">${step.text}</span>
        <span class="given">${answerWords(words, step, given)}</span>
        <span class="change" aria-hidden="true">${words.of('card.review.change')}</span>
      </button>
      ${fault(words, problem)}
    </li>
  `;
}

function fault(words: Words, problem: string | undefined): TemplateResult | typeof nothing {
  return problem === undefined ? nothing : html`<p class="fault" role="alert">${words.ofProblem(problem)}</p>`;
}

function yesOrNo(hands: Hands, asked: Question): TemplateResult {
  const { flow, words } = hands;
  const given = flow.filling.answer(asked.code);
  const answers: Answer[] = [
    { state: 'VALUE', value: 1 },
    { state: 'VALUE', value: 0 },
    { state: 'CANNOT_ANSWER' },
    { state: 'SKIPPED' },
  ];
  return html`
    ${choices(
      asked.text,
      asked.code,
      answers.map((answer) => ({
        label: answer.state === 'SKIPPED' ? words.of('card.skip') : answerWords(words, asked, answer),
        chosen: given !== undefined && same(given, answer),
        choose: () => hands.note(asked, answer),
      })),
    )}
    ${fault(words, flow.problems.get(asked.code))}
  `;
}

function hours(hands: Hands, asked: Question): TemplateResult {
  const { flow, words } = hands;
  const given = flow.filling.answer(asked.code);
  const problem = flow.problems.get(asked.code);
  const note = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value.trim();
    const value = Number(typed);
    if (typed === '') hands.note(asked, { state: 'SKIPPED' });
    else if (Number.isInteger(value) && value >= FEWEST_HOURS && value <= MOST_HOURS) {
      hands.note(asked, { state: 'VALUE', value });
    } else flow.giveNoHours(asked);
  };
  return html`
    <div class="field" ?data-invalid=${problem !== undefined}>
      <label for=${asked.code}>${asked.text}</label>
      <input
        id=${asked.code}
        class="hours"
        inputmode="numeric"
        autocomplete="off"
        maxlength="3"
        .value=${given?.state === 'VALUE' ? String(given.value) : ''}
        aria-invalid=${problem !== undefined}
        aria-describedby=${`${asked.code}-fault`}
        @change=${note}
      />
      <span class="fault" id=${`${asked.code}-fault`} role="alert">
        ${problem === undefined ? nothing : words.ofProblem(problem)}
      </span>
    </div>
  `;
}

interface Choice {
  label: string;
  chosen: boolean;
  choose: () => void;
}

function choices(legend: string, name: string, all: Choice[]): TemplateResult {
  return html`
    <fieldset class="choices">
      <legend>${legend}</legend>
      <div class="chips">
        ${all.map(
          ({ label, chosen, choose }) => html`
            <label class="chip"><input type="radio" name=${name} .checked=${chosen} @change=${choose} />${label}</label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function promise({ flow, words }: Hands): string {
  const { coachName, promiseConfirmed } = flow.page.card;
  const reader = coachName == null ? words.of('card.promise.no-coach') : words.of('card.promise.coach', coachName);
  return promiseConfirmed ? `${reader} ${words.of('card.promise.benefit')}` : reader;
}

/** Asks once more, since it cannot be undone. */
function startingOver(hands: Hands): TemplateResult {
  const { flow, words } = hands;
  const asking = () => document.querySelector<HTMLDialogElement>('#start-over');
  return html`
    <button class="link" @click=${() => asking()?.showModal()}>${words.of('card.start-over')}</button>
    <dialog id="start-over" aria-labelledby="start-over-title">
      <div class="stack">
        <h2 id="start-over-title">${words.of('card.start-over.title')}</h2>
        <p>${words.of('card.start-over.text')}</p>
        ${flow.status === 'unreached' ? html`<p class="notice">${words.of('card.start-over.network')}</p>` : nothing}
        <button class="button full" @click=${() => asking()?.close()}>${words.of('card.start-over.no')}</button>
        <button class="button full" @click=${() => hands.startOver()}>${words.of('card.start-over.yes')}</button>
      </div>
    </dialog>
  `;
}
