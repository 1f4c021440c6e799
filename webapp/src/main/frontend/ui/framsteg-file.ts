import { html, LitElement, type TemplateResult } from 'lit';

/** Reads a chosen text file here and hands its text over as `chosen`; nothing is stored on the way. No shadow: plain style. */
export class FramstegFile extends LitElement {
  static override properties = {
    label: {},
    accept: {},
    most: { type: Number },
  };

  declare label: string;
  declare accept: string;
  /** Larger files are not read; in bytes. */
  declare most: number;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`
      <div class="field">
        <label for="file">${this.label}</label>
        <input id="file" type="file" accept=${this.accept} @click=${this.forget} @change=${this.read} />
      </div>
    `;
  }

  /** So that a file which has been mended can be chosen again under the same name. */
  private readonly forget = (event: Event): void => {
    (event.target as HTMLInputElement).value = '';
  };

  private readonly read = async (event: Event): Promise<void> => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    const text = file.size > this.most ? '' : await file.text();
    this.dispatchEvent(new CustomEvent('chosen', { detail: { text, tooLarge: file.size > this.most } }));
  };
}

customElements.define('framsteg-file', FramstegFile);
