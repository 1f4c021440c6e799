import { html, type TemplateResult } from 'lit';
import { inWords, type Cell, type CurveLine, type CurveSet } from './curve-model.js';

/** The same as the curves; on a narrow screen it scrolls sideways by itself, by keyboard too. */
export function table(set: CurveSet): TemplateResult {
  const { texts } = set;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${texts.table}>
      <table>
        <caption>${texts.table}</caption>
        <thead>
          <tr>
            <th scope="col">${texts.question}</th>
            ${set.days.map(day => html`<th scope="col">${day.words}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${set.lines.map(line => row(line, set))}
        </tbody>
      </table>
    </div>
  `;
}

function row(line: CurveLine, set: CurveSet): TemplateResult {
  const cell = (c: Cell) => html`<td class=${typeof c === 'number' ? 'value' : 'none'}>${inWords(c, set.texts)}</td>`;
  return html`<tr><th scope="row">${line.name}</th>${line.cells.map(cell)}</tr>`;
}
