import { Http, type Outcome } from '../../lean/http';
import type { Mark, MarkResult, QrDrawing, Roster, RosterPage } from './contract';

/** The web app, as one session's roster sees it. */
export interface Calls {
  /** What the page would bring if it were opened now. */
  page(): Promise<Outcome<RosterPage>>;
  mark(marks: Mark[], paper: boolean): Promise<Outcome<MarkResult[]>>;
  addGuest(id: string, name: string): Promise<Outcome<Roster>>;
  removeGuest(id: string): Promise<Outcome<Roster>>;
  /** @param reason where it did not */
  tookPlace(tookPlace: boolean, reason?: string): Promise<Outcome<Roster>>;
  code(): Promise<Outcome<QrDrawing>>;
}

/** Which session. */
export interface Where {
  activityId: string;
  on: string;
}

/** Over HTTP. */
export class HttpCalls extends Http<RosterPage> implements Calls {
  constructor(account: string, token: string, { activityId, on }: Where, go?: typeof fetch) {
    super(account, token, `/narvaro/api/${activityId}/${on}`, '', go);
  }

  mark(marks: Mark[], paper: boolean): Promise<Outcome<MarkResult[]>> {
    return this.change('POST', '/attendance', { marks, paper });
  }

  addGuest(id: string, name: string): Promise<Outcome<Roster>> {
    return this.change('PUT', `/guests/${id}`, { name });
  }

  removeGuest(id: string): Promise<Outcome<Roster>> {
    return this.change('DELETE', `/guests/${id}`);
  }

  tookPlace(tookPlace: boolean, reason?: string): Promise<Outcome<Roster>> {
    return this.change('PUT', '/took-place', { tookPlace, reason });
  }

  code(): Promise<Outcome<QrDrawing>> {
    return this.get(`/code?origin=${encodeURIComponent(location.origin)}`);
  }
}
