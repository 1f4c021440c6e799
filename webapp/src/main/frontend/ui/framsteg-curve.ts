import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { depths } from './curve-depths.js';
import { legend } from './curve-legend.js';
import { numbered, plotHeight } from './curve-measures.js';
import { hasGaps, type CurveLine, type CurveSet } from './curve-model.js';
import { curveStyle } from './curve-style.js';
import { table } from './curve-table.js';

/** Small multiples: a step curve for each question over the same time, and the same as a table. No sum of them. */
export class FramstegCurve extends LitElement {
  static override styles = [depths, curveStyle];
  static override properties = {
    set: { attribute: false },
    asTable: { state: true },
  };

  declare set: CurveSet | undefined;
  declare asTable: boolean;

  private drawn: { resize(): void; dispose(): void }[] = [];
  private readonly watch = new ResizeObserver(() => this.drawn.forEach(chart => chart.resize()));

  constructor() {
    super();
    this.asTable = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
    this.erase();
  }

  override render(): TemplateResult | typeof nothing {
    const set = this.set;
    if (!set || set.days.length === 0) return nothing;
    return html`
      <button type="button" @click=${this.toggle}>${this.asTable ? set.texts.showCurves : set.texts.showTable}</button>
      ${this.asTable ? table(set) : [legend(set), html`<div class="multiples">${set.lines.map(l => curve(l, set))}</div>`]}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.size > 0 || this.drawn.length === 0) void this.draw();
  }

  private async draw(): Promise<void> {
    this.erase();
    const set = this.set;
    if (this.asTable || !set || set.days.length === 0) return;
    const drawing = await import('./curve-drawing.js').catch(() => undefined);
    if (!drawing) {
      // Without network the numbers are still here.
      this.asTable = true;
      return;
    }
    if (this.set !== set || this.asTable || !this.isConnected) return;
    this.erase();
    const days = set.days.map(day => day.day);
    const hosts = this.renderRoot.querySelectorAll<HTMLElement>('.plot');
    this.drawn = set.lines.map((line, i) => drawing.draw(hosts[i], line, days, hasGaps(set)));
  }

  private erase(): void {
    this.drawn.forEach(chart => chart.dispose());
    this.drawn = [];
  }

  private readonly toggle = (): void => {
    this.asTable = !this.asTable;
  };
}

function curve(line: CurveLine, set: CurveSet): TemplateResult {
  const lane = hasGaps(set);
  const first = set.days[0].words;
  const last = set.days[set.days.length - 1].words;
  return html`
    <figure>
      <figcaption>
        <h3>${line.name}</h3>
        <p>${line.question}</p>
        <p class="ends">${line.lowest} ${line.lowestWords} – ${line.highest} ${line.highestWords}</p>
        ${line.hint ? html`<p>${line.hint}</p>` : nothing}
      </figcaption>
      <div class="numbers" aria-hidden="true" .style=${`block-size:${plotHeight(line, false)}rem`}>
        ${numbered(line).map(step => html`<span>${step}</span>`)}
      </div>
      <div class="plot" role="img" aria-label=${line.sentence} .style=${`block-size:${plotHeight(line, lane)}rem`}></div>
      <div class="days"><span>${first}</span>${first === last ? nothing : html`<span>${last}</span>`}</div>
    </figure>
  `;
}

customElements.define('framsteg-curve', FramstegCurve);
