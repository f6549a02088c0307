// A part of the program that comes when it is first wanted. Browsers remember that a module failed for as long as the page stands, and a
// broken answer may lie in their cache for a year: whoever asks again is helped past both.
import { arriving, within } from '$lib/view/waiting';

const RENEWING_MS = 12_000;

/** Scripts and style sheets this page has asked for so far. */
const asked = (): string[] => [
  ...new Set(
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter(
        (name) => name.startsWith(location.origin) && /\/_app\/immutable\/[^?]+\.(?:m?js|css)$/.test(name),
      ),
  ),
];

/**
 * Loads the page again with fresh scripts; its link keeps date, selection and layers. Does nothing, and answers false, while the
 * server cannot be reached: what stands is better than the browser's own page of error.
 */
export async function loadAgain(): Promise<boolean> {
  const fresh = (address: string): Promise<Response> => fetch(address, { cache: 'reload' });
  try {
    await within(fresh(location.href), RENEWING_MS);
    await within(Promise.allSettled(asked().map(fresh)), RENEWING_MS);
  } catch {
    return false;
  }
  location.reload();
  return true;
}

export class LatePart<T> {
  readonly #load: () => Promise<T>;
  #failed = false;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** @throws Error where it has not come in time; when asked again after that, the page is loaded again if nothing else helps */
  async get(): Promise<T> {
    const again = this.#failed;
    try {
      const part = await arriving(this.#load());
      this.#failed = false;
      return part;
    } catch (cause) {
      this.#failed = true;
      if (again) await loadAgain();
      throw cause;
    }
  }
}
