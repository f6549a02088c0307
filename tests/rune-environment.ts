// Where rune tests run: Node without a DOM, but with modules compiled for the browser, so that effects do run.
import type { Environment } from 'vitest/runtime';

const environment: Environment = {
  name: 'runes',
  // The name Vite gives to the browser's side; with 'ssr' Svelte would compile effects away.
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
};

export default environment;
