/*
 * Seals things for a person under a key that this browser keeps and never shows. Throwing the key away makes all that was
 * sealed under it unreadable, wherever it lies.
 */

const DATABASE = 'framsteg-typed';
const KEYS = 'keys';
const IV_BYTES = 12;

/** Fails where the browser stores nothing. */
export async function seal(account: string, value: unknown): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed = new Uint8Array(await crypto.subtle.encrypt(sealOf(account, iv), await key(), plain));
  return btoa(String.fromCharCode(...iv) + [...sealed].map((byte) => String.fromCharCode(byte)).join(''));
}

/** Undefined when it is another account's, or the key has been thrown away. */
export async function unseal<T>(account: string, text: string): Promise<T | undefined> {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const [iv, sealed] = [bytes.slice(0, IV_BYTES), bytes.slice(IV_BYTES)];
    const plain = await crypto.subtle.decrypt(sealOf(account, iv), await key(), sealed);
    return JSON.parse(new TextDecoder().decode(plain)) as T;
  } catch {
    return undefined;
  }
}

export function throwKeyAway(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(DATABASE);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}

function sealOf(account: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(account) };
}

/** Made when there is none; where two tabs make one at the same time, both use the first. */
async function key(): Promise<CryptoKey> {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(KEYS).add(made, 0);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const asking = database.transaction(KEYS).objectStore(KEYS).get(0);
      asking.onsuccess = () => resolve(asking.result as CryptoKey);
      asking.onerror = () => reject(asking.error);
      database.close();
    };
  });
}
