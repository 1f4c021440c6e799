import { LitElement } from 'lit';
import type { Words } from './words';

/** A lean page's screens. Stands in the document itself, under its styles, and lives as long as the page. */
export abstract class PageElement extends LitElement {
  words!: Words;

  /** Whether closing the page would lose something; then the browser asks. */
  protected abstract get wouldLose(): boolean;

  /** The address is another one of the page's own. */
  protected abstract browserWentBack(): void;

  /** The network is back, or the page is looked at again. */
  protected abstract wake(): void;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const wake = () => {
      if (document.visibilityState === 'visible') this.wake();
    };
    addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);
    addEventListener('popstate', () => this.browserWentBack());
    addEventListener('beforeunload', (event) => {
      if (this.wouldLose) event.preventDefault();
    });
  }

  /** After another screen has come: a screen reader says where one is; the eye begins at the top. */
  protected beginAtTop(): void {
    scrollTo({ top: 0 });
    this.querySelector('h1')?.focus({ preventScroll: true });
  }
}
