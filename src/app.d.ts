// Types SvelteKit reads.
declare global {
  /** Set by vite.config.ts. */
  const __LANGUAGES__: readonly string[];
  const __LANGUAGE_NAMES__: Readonly<Record<string, string>>;
  /** Each page is the index of a folder: true in a release. */
  const __FOLDERS__: boolean;

  namespace App {
    interface Error {
      message: string;
    }
  }
}

export {};
