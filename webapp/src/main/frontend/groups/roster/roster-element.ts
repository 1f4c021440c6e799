import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PageElement } from '../../lean/page-element';
import type { Words } from '../../lean/words';
import type { State } from './contract';
import { QrPanel } from './qr-panel';
import type { Register } from './register';
import { guests } from './screens/guests';
import { head, stands } from './screens/head';
import { paper } from './screens/paper';
import { people } from './screens/people';
import { qr } from './screens/qr';
import { statusLine } from './screens/status';
import { tookPlace } from './screens/took-place';

/** What is looked at again is fetched anew when it is older than this: each look is logged. */
const FRESH_MILLIS = 30_000;

/** Timers run no longer than this. */
const LONGEST_TIMER_MILLIS = 12 * 60 * 60 * 1000;

const PAPER = 'papper';

/** What the screens ask of the element that shows them. */
export interface Hands {
  readonly register: Register;
  readonly words: Words;
  readonly signIn: string;
  readonly qr: QrPanel;
  /** What is chosen from paper and not yet handed on. */
  readonly chosen: Map<string, State>;
  /** What is wrong in a field, by its name. */
  readonly faults: Map<string, string>;
  look(): Promise<void>;
  /** After something of the screens' own has changed. */
  redraw(): void;
  turnTo(paper: boolean): void;
}

/** The roster on the screen. Draws what the register says, and tells it what the leader does. */
export class RosterElement extends PageElement implements Hands {
  register!: Register;
  signIn = '';
  readonly chosen = new Map<string, State>();
  readonly faults = new Map<string, string>();
  readonly qr = new QrPanel(() => this.requestUpdate());
  private onPaper = new URLSearchParams(location.search).has(PAPER);
  private lookedAt = Date.now();
  private turned = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.qr.calls = this.register.calls;
    const untilBegun = Date.parse(this.register.now.session.starts) - Date.now();
    if (!this.register.now.open && untilBegun > 0 && untilBegun < LONGEST_TIMER_MILLIS) {
      setTimeout(() => void this.look(), untilBegun + 1_000);
    }
  }

  async look(): Promise<void> {
    this.lookedAt = Date.now();
    await this.register.look();
  }

  redraw(): void {
    this.requestUpdate();
  }

  turnTo(paper: boolean): void {
    history.pushState(null, '', paper ? `?${PAPER}` : location.pathname);
    this.show(paper);
  }

  protected override render(): TemplateResult {
    if (this.onPaper) return html`${paper(this)}`;
    const { open } = this.register.now;
    return html`
      <div class="stack wide">
        ${head(this)} ${stands(this)} ${statusLine(this)} ${people(this)} ${guests(this)}
        ${open ? qr(this) : nothing} ${tookPlace(this)}
      </div>
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    document.title = `${this.words.of(this.onPaper ? 'roster.paper.title' : 'roster.title')} · Framsteg`;
    if (!this.turned) return;
    this.turned = false;
    this.beginAtTop();
  }

  private show(paper: boolean): void {
    this.onPaper = paper;
    this.turned = true;
    this.requestUpdate();
  }

  protected override browserWentBack(): void {
    this.show(new URLSearchParams(location.search).has(PAPER));
  }

  protected override wake(): void {
    this.register.wake();
    if (Date.now() - this.lookedAt > FRESH_MILLIS) void this.look();
  }

  protected override get wouldLose(): boolean {
    return this.register.wouldLose || this.chosen.size > 0;
  }
}

customElements.define('framsteg-roster', RosterElement);
