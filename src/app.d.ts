// Types SvelteKit reads.
declare global {
  namespace App {
    interface Error {
      message: string;
    }
  }
}

export {};
