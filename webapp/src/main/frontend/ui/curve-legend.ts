import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Cell, CurveSet } from './curve-model.js';

/** What the marks mean, in words; only the marks that occur. */
export function legend(set: CurveSet): TemplateResult {
  const { texts } = set;
  const has = (state: Cell) => set.lines.some(line => line.cells.includes(state));
  return html`
    <ul class="legend" aria-label=${texts.legend}>
      <li>${depths()}${texts.value}</li>
      ${has('cannot-answer') ? html`<li>${icon(svg`<path d="M8 2l6 6-6 6-6-6z" />`)}${texts.cannotAnswer}</li>` : nothing}
      ${has('skipped') ? html`<li>${icon(svg`<rect x="2" y="6.5" width="12" height="3" />`)}${texts.skipped}</li>` : nothing}
    </ul>
  `;
}

function icon(shape: TemplateResult<2>): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;
}

function depths(): TemplateResult {
  const dots = [1, 2, 3, 4, 5].map(
    d => svg`<circle cx=${d * 14 - 6} cy="8" r="5" fill=${`var(--curve-depth-${d})`} stroke="var(--curve-line)" />`,
  );
  return html`<svg class="depths" viewBox="0 0 72 16" aria-hidden="true">${dots}</svg>`;
}
