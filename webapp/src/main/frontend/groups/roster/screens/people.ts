import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Words } from '../../../lean/words';
import { slug, TAPS, type Row, type State } from '../contract';
import { isConflict } from '../outbox';
import type { Line } from '../register';
import type { Hands } from '../roster-element';

/** Names, and one tap each. */
export function people(hands: Hands): TemplateResult {
  const { lines } = hands.register;
  if (lines.length === 0) return html`<p>${hands.words.of('roster.nobody')}</p>`;
  return html`
    <ul class="people">
      ${repeat(
        lines,
        ({ row }) => row.participantId,
        (line) => html`<li class="person" data-state=${slug(line.shown)}>${person(hands, line)}</li>`,
      )}
    </ul>
  `;
}

function person(hands: Hands, line: Line): TemplateResult {
  const { register, words } = hands;
  const { row, shown, tap } = line;
  const { open } = register.now;
  return html`
    <div class="line">
      <span class="name" id=${`name-${row.participantId}`}>${row.name}</span>
      ${tap !== undefined && tap.dispute === undefined ? unsaved(words, shown) : html`<span class="soft small">${standing(words, row)}</span>`}
      ${open && register.canUndo(line)
        ? html`<button
            class="link small"
            aria-label=${words.of('roster.undo.for', row.name)}
            @click=${() => register.undo(row.participantId)}
          >
            ${words.of('roster.undo')}
          </button>`
        : nothing}
    </div>
    ${tap?.dispute === undefined ? nothing : dispute(hands, line)}
    ${open
      ? html`<div class="taps" role="group" aria-labelledby=${`name-${row.participantId}`}>
          ${TAPS.map((state) => button(hands, line, state))}
        </div>`
      : nothing}
  `;
}

/** Pressed once more it is taken back. */
function button({ register, words }: Hands, { row, shown }: Line, state: State): TemplateResult {
  const pressed = shown === state;
  return html`
    <button
      class="tap"
      aria-pressed=${pressed}
      @click=${() => register.tap(row.participantId, pressed ? 'EXPECTED' : state)}
    >
      ${words.of(`roster.tap.${slug(state)}`)}
    </button>
  `;
}

function unsaved(words: Words, shown: State): TemplateResult {
  return html`
    <span class="unsaved small">
      <span class="icon icon-cloud" aria-hidden="true"></span>${words.of(`roster.state.${slug(shown)}`)} ·
      ${words.of('roster.unsaved')}
    </span>
  `;
}

/** What is registered, by whom, and whether afterwards. */
export function standing(words: Words, row: Row): string {
  const parts = [words.of(`roster.state.${slug(row.state)}`)];
  if (row.state !== 'EXPECTED') {
    if (row.markedBy === 'CHECK_IN') parts.push(words.of('roster.by.check-in'));
    if (row.registeredBy != null) parts.push(words.of(`roster.by.${row.markedBy.toLowerCase()}`, row.registeredBy));
    if (row.registeredLate) parts.push(words.of('roster.late-mark'));
  }
  return parts.join(' · ');
}

/** What was tapped is not what stands: the leader says which. */
function dispute({ register, words }: Hands, line: Line): TemplateResult {
  const { row, tap } = line;
  const { problem } = tap!.dispute!;
  const wanted = words.of(`roster.state.${slug(tap!.state)}`);
  if (!isConflict(problem)) {
    return html`
      <div class="notice wrong stack tight" role="alert">
        <p>${words.of('roster.dispute.refused', wanted)} ${words.ofProblem(problem)}</p>
        <button class="button" @click=${() => register.leave(line)}>${words.of('roster.dispute.seen')}</button>
      </div>
    `;
  }
  return html`
    <div class="notice wrong stack tight" role="alert">
      <p>${words.of('roster.dispute.changed', wanted, standing(words, row))}</p>
      <div class="row">
        <button class="button" @click=${() => register.tap(row.participantId, tap!.state)}>
          ${words.of('roster.dispute.mine', wanted)}
        </button>
        <button class="button" @click=${() => register.leave(line)}>${words.of('roster.dispute.theirs')}</button>
      </div>
    </div>
  `;
}
