/** Shorter is a tap that slipped; in CSS pixels. */
const SHORTEST = 60;
/** As near to the screen's edge begins the phone's own way back. */
const EDGE = 24;

/**
 * Follows the link to what is next, or was before, when one finger is drawn across. Nothing moves with the finger: whoever
 * asks for less motion gets the same, and the way back is the browser's, since a link was followed.
 */
export class FramstegSwipe extends HTMLElement {
  private begun: Touch | undefined;

  connectedCallback(): void {
    this.addEventListener('touchstart', this.begin, { passive: true });
    this.addEventListener('touchend', this.end, { passive: true });
    this.addEventListener('touchcancel', this.forget, { passive: true });
  }

  disconnectedCallback(): void {
    this.removeEventListener('touchstart', this.begin);
    this.removeEventListener('touchend', this.end);
    this.removeEventListener('touchcancel', this.forget);
  }

  private readonly begin = (event: TouchEvent): void => {
    const touch = event.touches.length === 1 ? event.touches[0] : undefined;
    const free = touch && touch.clientX > EDGE && touch.clientX < window.innerWidth - EDGE;
    const typing = (event.target as Element).closest('input, textarea, select, .scroll');
    this.begun = free && !typing ? touch : undefined;
  };

  private readonly end = (event: TouchEvent): void => {
    const ended = event.changedTouches[0];
    if (this.begun && ended && event.touches.length === 0) {
      const across = ended.clientX - this.begun.clientX;
      const down = ended.clientY - this.begun.clientY;
      if (Math.abs(across) >= SHORTEST && Math.abs(across) > 2 * Math.abs(down)) {
        this.querySelector<HTMLElement>(across < 0 ? '[rel~="next"]' : '[rel~="prev"]')?.click();
      }
    }
    this.forget();
  };

  private readonly forget = (): void => {
    this.begun = undefined;
  };
}

customElements.define('framsteg-swipe', FramstegSwipe);
