import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Answer, Language, Question } from './contract';
import type { Flow } from './flow';
import { addressOf, goTo, here, settleAt, wantedStep } from './place';
import { conflict } from './screens/conflict';
import { footer } from './screens/footer';
import { alreadySent, nothingToDo, receipt, sending, welcome } from './screens/messages';
import { question } from './screens/question';
import { review } from './screens/review';
import { statusLine } from './screens/status';
import type { Screen } from './screen';
import { PageElement } from '../../lean/page-element';
import type { Words } from '../../lean/words';

/** How long a chosen answer is seen before the next question comes. */
const SEEN_MILLIS = 160;

/** What the screens ask of the element that shows them. */
export interface Hands {
  readonly flow: Flow;
  readonly words: Words;
  readonly signIn: string;
  answer(question: Question, answer: Answer): void;
  /** Keeps an answer without going on. */
  note(question: Question, answer: Answer): void;
  change(step: number): void;
  onward(): void;
  back(): void;
  start(): void;
  startOver(): void;
  /** Undefined without network, where it cannot be changed. */
  speak?: (language: Language) => void;
}

/** The card on the screen. Draws what the flow says, and tells the flow what the person does. */
export class CardElement extends PageElement implements Hands {
  flow!: Flow;
  signInPath = '';
  speak?: (language: Language) => void;
  private shown = '';
  private leaving: ReturnType<typeof setTimeout> | undefined;

  /** Shows a card, in place of the one before. */
  begin(flow: Flow): void {
    this.flow = flow;
    this.nameScreen();
    this.requestUpdate();
  }

  /** Sign-in, and from there back to this very question. */
  get signIn(): string {
    return `${this.signInPath}?till=${encodeURIComponent(addressOf(wantedStep()).slice(1))}`;
  }

  get step(): number {
    const { screen, filling } = this.flow;
    return screen.kind === 'step' ? screen.step : filling.steps.length;
  }

  answer(question: Question, answer: Answer): void {
    if (this.leaving !== undefined) return;
    this.flow.give(question, answer);
    this.leaving = setTimeout(() => {
      this.leaving = undefined;
      if (this.flow.conflict === undefined) this.onward();
    }, SEEN_MILLIS);
  }

  note(question: Question, answer: Answer): void {
    this.flow.give(question, answer);
  }

  onward(): void {
    const { fromReview } = here();
    const review = this.flow.filling.steps.length;
    this.go(fromReview ? review : Math.min(this.step + 1, review), false);
  }

  change(step: number): void {
    this.go(step, true);
  }

  back(): void {
    if (here().inside) history.back();
    else if (this.flow.page.corrects != null) location.assign('/mina-kort');
    else if (this.step === 0) location.assign('/');
    else this.go(this.step - 1, false);
  }

  start(): void {
    this.go(this.flow.filling.firstOpenStep, false);
  }

  async startOver(): Promise<void> {
    if (await this.flow.startOver()) location.replace(addressOf(undefined));
    else this.flow.wake();
  }

  protected override render(): TemplateResult {
    const { flow } = this;
    if (flow.conflict !== undefined) return conflict(this);
    if (isOver(flow.screen)) return this.draw(flow.screen);
    return html`${this.draw(flow.screen)} ${statusLine(this)} ${footer(this)}`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { conflict: disputed, screen } = this.flow;
    const name = disputed === undefined ? screenName(screen) : `conflict ${disputed.question.code}`;
    if (name === this.shown) return;
    const first = this.shown === '';
    this.shown = name;
    const heading = this.querySelector('h1');
    document.title = `${heading?.dataset['title'] ?? this.words.of('card.title')} · Framsteg`;
    if (!first) this.beginAtTop();
  }

  private draw(screen: Screen): TemplateResult {
    switch (screen.kind) {
      case 'nothing to do':
        return nothingToDo(this);
      case 'welcome':
        return welcome(this);
      case 'step':
        return question(this, screen.step);
      case 'review':
        return review(this);
      case 'sending':
        return sending(this);
      case 'receipt':
        return receipt(this, screen.receipt);
      case 'already sent':
        return alreadySent(this);
    }
  }

  private go(step: number, fromReview: boolean): void {
    goTo(step, fromReview);
    this.flow.showStep(step);
  }

  private nameScreen(): void {
    const { kind } = this.flow.screen;
    settleAt(kind === 'step' || kind === 'review' ? this.step : undefined);
  }

  protected override browserWentBack(): void {
    const { screen } = this.flow;
    const step = wantedStep();
    if (isOver(screen) || screen.kind === 'sending') settleAt(undefined);
    else if (step === undefined) this.flow.show({ kind: 'welcome' });
    else this.flow.showStep(step);
  }

  protected override wake(): void {
    this.flow.wake();
  }

  protected override get wouldLose(): boolean {
    return this.flow.unsent && !this.flow.lasts;
  }
}

function screenName(screen: Screen): string {
  return screen.kind === 'step' ? `step ${screen.step}` : screen.kind;
}

function isOver(screen: Screen): boolean {
  return screen.kind === 'receipt' || screen.kind === 'already sent' || screen.kind === 'nothing to do';
}

customElements.define('framsteg-card', CardElement);
