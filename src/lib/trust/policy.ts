// Trusted Types, where the browser has them: the names that svelte.config.js lets pages use, and how one of them is made.

/** Names of our own; svelte.config.js adds Svelte's. `default` is asked for what a package hands over as plain text. */
export type PolicyName = 'atlas-head' | 'atlas-markup' | 'atlas-worker' | 'default';

interface Rules {
  readonly createHTML?: (markup: string) => string;
  readonly createScriptURL?: (address: string) => string | null;
}
/** DOM types know no TrustedHTML: it is told as the text it stands for. */
interface Policy {
  createHTML(markup: string): string;
  createScriptURL(address: string): string;
}
interface Factory {
  createPolicy(name: PolicyName, rules: Rules): Policy;
}

/** Undefined on the server and in browsers without Trusted Types, where the rules are asked all the same. */
export const createPolicy = (name: PolicyName, rules: Rules): Policy | undefined =>
  (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy(name, rules);
