// The reader's colours and motion: their system's, or what they chose here. Kept where storage allows; the page works without.
import { createSubscriber } from 'svelte/reactivity';
import { PALETTES } from './palette.ts';
import type { Palette } from './palette.ts';

export type ThemeChoice = 'auto' | 'light' | 'dark';
const KEY = 'theme';

const media = (query: string): MediaQueryList | null =>
  typeof matchMedia === 'function' ? matchMedia(query) : null;

function stored(): ThemeChoice {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

function store(choice: ThemeChoice): void {
  try {
    if (choice === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

class ThemePreference {
  #choice = $state<ThemeChoice>('auto');
  readonly #dark = media('(prefers-color-scheme: dark)');
  readonly #still = media('(prefers-reduced-motion: reduce)');
  readonly #watch = createSubscriber((update) => {
    this.#dark?.addEventListener('change', update);
    this.#still?.addEventListener('change', update);
    // Another tab has chosen, or has chosen while this page was kept for the way back.
    const adopt = (): void => {
      this.#choice = stored();
      this.#apply();
    };
    const elsewhere = ({ key }: StorageEvent): void => {
      if (key === KEY || key === null) adopt();
    };
    const back = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) adopt();
    };
    addEventListener('storage', elsewhere);
    addEventListener('pageshow', back);
    return () => {
      removeEventListener('storage', elsewhere);
      removeEventListener('pageshow', back);
      this.#dark?.removeEventListener('change', update);
      this.#still?.removeEventListener('change', update);
    };
  });

  constructor() {
    if (typeof document === 'undefined') return;
    this.#choice = stored();
    this.#apply();
  }

  get value(): ThemeChoice {
    this.#watch();
    return this.#choice;
  }

  set value(choice: ThemeChoice) {
    this.#choice = choice;
    store(choice);
    this.#apply();
  }

  get palette(): Palette {
    this.#watch();
    const dark = this.#choice === 'auto' ? (this.#dark?.matches ?? false) : this.#choice === 'dark';
    return dark ? PALETTES.dark : PALETTES.light;
  }

  get reducedMotion(): boolean {
    this.#watch();
    return this.#still?.matches ?? false;
  }

  #apply(): void {
    if (this.#choice === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = this.#choice;
  }
}

export const themePreference = (): ThemePreference => new ThemePreference();
