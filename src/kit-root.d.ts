// Kit's own root of all pages, which it writes into its folder (vite.config.ts says where).
declare module '$root' {
  import type { Component } from 'svelte';

  const Root: Component<Record<string, unknown>>;
  export default Root;
}
