import { listKeys } from './list-keys.js';

/** Gives the keys of a list to what lies in it. */
class FramstegKeys extends HTMLElement {
  private readonly keys = listKeys(this);

  connectedCallback(): void {
    document.addEventListener('keydown', this.keys);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.keys);
  }
}

customElements.define('framsteg-keys', FramstegKeys);
