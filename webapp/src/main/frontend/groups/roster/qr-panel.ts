import { is } from '../../lean/http';
import type { Calls } from './calls';
import type { QrDrawing } from './contract';

/** Why no code is shown. */
export type NoCode = 'network' | 'over';

/** The code that participants scan, and another one before it is no longer good; asked for only while it is shown. */
export class QrPanel {
  calls!: Calls;
  drawing: QrDrawing | undefined;
  trouble: NoCode | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: () => void) {}

  async begin(): Promise<void> {
    clearTimeout(this.timer);
    const outcome = await this.calls.code();
    if (outcome.kind === 'done') {
      this.drawing = outcome.value;
      this.trouble = undefined;
    } else {
      const over = outcome.kind === 'refused' && is(outcome.problem, 'session-closed');
      this.trouble = over ? 'over' : 'network';
      this.drawing = undefined;
    }
    // A third of its life: whoever scans has time to tap.
    if (this.trouble !== 'over') this.timer = setTimeout(() => void this.begin(), ((this.drawing?.seconds ?? 30) * 1_000) / 3);
    this.changed();
  }

  end(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.drawing = undefined;
  }
}
