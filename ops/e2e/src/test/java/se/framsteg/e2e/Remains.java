package se.framsteg.e2e;

import com.microsoft.playwright.Page;

/** What the site has left on a device, as somebody finds it who looks with a browser's own tools. */
final class Remains {

    private static final String DATABASES = """
            async () => {
              const found = [];
              const bytes = new TextDecoder('latin1');
              const look = value => {
                if (value instanceof CryptoKey) found.push('extractable:' + value.extractable);
                else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) found.push(bytes.decode(value));
                else if (value && typeof value === 'object') Object.entries(value).forEach(pair => pair.forEach(look));
                else found.push(String(value));
              };
              const done = request => new Promise(resolve => (request.onsuccess = () => resolve(request.result)));
              for (const { name } of await indexedDB.databases()) {
                const database = await done(indexedDB.open(name));
                for (const store of database.objectStoreNames) {
                  look(await done(database.transaction(store).objectStore(store).getAllKeys()));
                  look(await done(database.transaction(store).objectStore(store).getAll()));
                }
                database.close();
              }
              return found.join(' ');
            }
            """;

    private static final String FILES = """
            async () => {
              const found = [];
              for (const storage of [localStorage, sessionStorage])
                for (const key of Object.keys(storage)) found.push(key, storage.getItem(key));
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys())
                  found.push(request.url, await (await cache.match(request)).text());
              }
              return found.join(' ');
            }
            """;

    private Remains() {}

    /** Everything in IndexedDB, bytes as Latin-1; of a key only whether it can be read out. Empty when nothing is there. */
    static String inDatabases(Page page) {
        return (String) page.evaluate(DATABASES);
    }

    static int databases(Page page) {
        return (int) page.evaluate("indexedDB.databases().then(all => all.length)");
    }

    /** Both storages and all caches. */
    static String inStoragesAndCaches(Page page) {
        return (String) page.evaluate(FILES);
    }
}
