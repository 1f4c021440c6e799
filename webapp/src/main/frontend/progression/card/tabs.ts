import { openChannel, type SignedOut } from '../../lean/signed-out';
import type { SavedAnswer } from './contract';

/** What the tabs of one browser tell each other about one account's card. */
export type News =
  | { kind: 'answered'; account: string; cardId: string; answer: SavedAnswer; position: number }
  | { kind: 'submitted'; account: string; cardId: string }
  | SignedOut;

/** The other tabs, where the browser lets tabs talk. */
export class Tabs {
  private readonly channel = openChannel();

  constructor(private readonly account: string) {}

  tell(news: News): void {
    this.channel?.postMessage(news);
  }

  /** Only news about the same account, and that somebody signed out: all tabs share one session. */
  onNews(hear: (news: News) => void): void {
    if (this.channel === undefined) return;
    this.channel.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.kind === 'signed out' || data.account === this.account) hear(data);
    };
  }

  close(): void {
    this.channel?.close();
  }
}
