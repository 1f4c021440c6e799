import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import './shell/typed-text';

/*
 * Starts Flow's client in the view that came with the page, in place of the start that Vaadin writes by itself. That one
 * asks the server for the view once more and, when the answer comes, takes the page out of the document and puts it back:
 * whoever types by then loses the focus, and the server never hears of what was typed. Here the router gets its place
 * before anything is shown in it, and the server has said already what that answer would say (FirstView).
 */
const flow = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});
const [{ action: show }] = flow.serverSideRoutes;
const outlet = document.querySelector<HTMLElement>('#outlet')!;
const view = outlet.firstElementChild as typeof flow.container;
let placed = false;

async function start(): Promise<void> {
  const router = new Router(outlet);
  await router.setRoutes([{ path: '(.*)', action: (to) => (placed ? show(to) : view) }]);
  placed = true;
  view.serverConnected = () => {};
  const shown = await show(location);
  // Flow shows nothing while there is no network.
  if (shown !== view) addEventListener('online', () => location.reload(), { once: true });
}

void start();
