import type { Flow } from '../../../../main/frontend/progression/card/flow';
import type { KeptPage } from '../../../../main/frontend/progression/card/kept';
import { showCard } from '../../../../main/frontend/progression/card/show-card';
import type { News } from '../../../../main/frontend/progression/card/tabs';
import { MemoryLocker, type OpenLocker } from '../../lean/memory-locker';
import type { FakeWebApp } from './fake-web-app';
import { QUESTIONS } from './fake-web-app';

export const [GOAL, HEALTH, BELIEF, PAID, HOURS] = QUESTIONS as [
  (typeof QUESTIONS)[0],
  (typeof QUESTIONS)[0],
  (typeof QUESTIONS)[0],
  (typeof QUESTIONS)[0],
  (typeof QUESTIONS)[0],
];

export const NOW = Date.parse('2026-11-22T09:00:00Z');
export const slots = async (locker: OpenLocker) => [...(await locker.contents()).keys()];
export const value = (step: number) => ({ state: 'VALUE', value: step }) as const;

/** A phone whose clock stands still and whose timers run when told to. */
export class Phone {
  readonly timers: { work: () => void; millis: number }[] = [];
  readonly told: News[] = [];
  now = NOW;

  constructor(
    readonly server: FakeWebApp,
    readonly locker: OpenLocker = new MemoryLocker(),
  ) {}

  /**
   * Opens the card, as a fresh page does; what the page held in memory before is gone.
   *
   * @param meanwhile what the person does with the card while the phone still reads
   */
  async open(
    wanted?: number | (() => number | undefined),
    page: KeptPage = { ...this.server.pageNow(), readAt: this.now },
    meanwhile: (early: Flow) => void = () => {},
  ): Promise<Flow> {
    let reading = true;
    const opening = this.locker.contents().then((kept) => {
      reading = false;
      return { locker: this.locker, kept };
    });
    const flow = await showCard(
      page,
      opening,
      page.corrects == null,
      {
        calls: this.server,
        tell: (news) => this.told.push(structuredClone(news)),
        changed: () => {},
        later: (work, millis) => {
          const timer = { work, millis };
          this.timers.push(timer);
          return () => void this.timers.splice(this.timers.indexOf(timer) >>> 0, 1);
        },
        now: () => this.now,
      },
      typeof wanted === 'function' ? wanted : () => wanted,
      (shown) => {
        if (reading) meanwhile(shown);
      },
    );
    await flow.settled();
    return flow;
  }

  /** Lets the waiting time pass. */
  ring(): void {
    for (const { work } of this.timers.splice(0)) work();
  }
}
