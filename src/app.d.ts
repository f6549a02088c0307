// Types SvelteKit reads.
declare global {
  /** Set by vite.config.ts. */
  const __LANGUAGES__: readonly string[];

  namespace App {
    interface Error {
      message: string;
    }
  }
}

export {};
