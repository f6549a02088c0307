// The browser as the page's offline side sees it: when there is peace, what may be asked for, and how to load again.
import { dev, version } from '$app/environment';
import { serviceWorkerAt } from '$lib/trust/worker';
import { siteBase } from './base';
import type { Surroundings } from './offline.svelte';

/** After the load event: the reader's first moves come before anything that is only kept for later. */
const PEACE_MS = 1500;
const HOUR_MS = 3_600_000;

function whenSettled(then: () => void): void {
  const soon = (): void => {
    setTimeout(() => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(then, { timeout: PEACE_MS });
      else then();
    }, PEACE_MS);
  };
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

function whenSeenAgain(then: () => void): void {
  let last = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - last < HOUR_MS) return;
    last = performance.now();
    then();
  });
}

/** Chromium only; elsewhere nobody can ask to save data. */
const savesData = (): boolean =>
  'connection' in navigator &&
  (navigator.connection as { saveData?: boolean } | undefined)?.saveData === true;

/** While developing files change under the worker; an embedded page would fill its reader's storage unasked. */
const container = (): ServiceWorkerContainer | undefined =>
  dev || window.top !== window.self ? undefined : navigator.serviceWorker;

export const surroundings: Surroundings = {
  version,
  script: () => serviceWorkerAt(`${siteBase()}/`),
  container,
  savesData,
  whenSettled,
  whenSeenAgain,
  reload: () => location.reload(),
};
