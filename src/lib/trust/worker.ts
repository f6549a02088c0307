// Which scripts may become workers: the service worker of this site, and the one worker file of the zoomable map.
import { createPolicy } from './policy.ts';

const NAME = 'service-worker.js';

function checked(address: string): string {
  const url = new URL(address, location.href);
  if (url.origin === location.origin && url.pathname.endsWith(`/${NAME}`) && url.search === '')
    return address;
  throw new TypeError(`This is not the service worker: ${address}`);
}

const workers = createPolicy('atlas-worker', { createScriptURL: checked });

/** The address of the service worker, in the form that `register` takes. */
export const serviceWorkerAt = (folder: string): string =>
  workers?.createScriptURL(folder + NAME) ?? checked(folder + NAME);

/**
 * MapLibre hands its worker's address to the browser as plain text, which only the default policy can let pass: this address and no
 * other. Call once.
 */
export function letWorkerPass(address: string): void {
  createPolicy('default', { createScriptURL: (asked) => (asked === address ? asked : null) });
}
