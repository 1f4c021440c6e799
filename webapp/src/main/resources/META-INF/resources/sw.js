// Keeps what never changes and, without a network, says so honestly. Nothing about a person is ever kept here.
const VERSION = 'v1';
// A page that works offline by itself is named here, with the file that holds its shell; it fills its own cache, see shell.ts.
const OFFLINE_PAGES = [
  [/^\/kort$/, '/kort/shell'],
  [/^\/narvaro\/[0-9a-f-]{36}\/[0-9-]{10}$/, '/narvaro/shell'],
];
const CACHES = [VERSION, ...OFFLINE_PAGES.map(([, shell]) => `shell ${shell}`)];
const SHELL = ['/offline.html', '/styles/tokens.css', '/styles/base.css', '/styles/components.css', '/icons/mark.svg'];

self.addEventListener('install', event => {
  event.waitUntil(caches.open(VERSION).then(cache => cache.addAll(SHELL)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil(
    caches.keys()
      .then(names => Promise.all(names.filter(name => !CACHES.includes(name)).map(name => caches.delete(name))))
      // The page is asked for while this worker still wakes up, which takes long on an old phone.
      .then(() => self.registration.navigationPreload?.enable())
      .then(() => self.clients.claim()));
});

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) {
    return;
  }
  if (event.request.mode === 'navigate') {
    event.respondWith(page(event).catch(() => offlinePage(url.pathname)));
  } else if (url.pathname.startsWith('/VAADIN/build/') || url.pathname.startsWith('/lean/')) {
    event.respondWith(kept(event.request));
  } else if (SHELL.includes(url.pathname)) {
    event.respondWith(fetch(event.request).catch(() => caches.match(url.pathname)));
  }
});

async function page(event) {
  return (await event.preloadResponse) || fetch(event.request);
}

async function offlinePage(path) {
  const [, shell] = OFFLINE_PAGES.find(([pattern]) => pattern.test(path)) || [];
  return (shell && (await caches.match(shell))) || caches.match('/offline.html');
}

// The names hold a hash of the content, so a kept file is never stale.
async function kept(request) {
  const found = await caches.match(request);
  if (found) {
    return found;
  }
  const cache = await caches.open(VERSION);
  const reply = await fetch(request);
  if (reply.ok) {
    cache.put(request, reply.clone());
  }
  return reply;
}
