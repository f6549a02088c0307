// Where the site begins, without a final slash: empty at the root of a host. Whoever runs the page knows: the server that makes it
// (hooks.server.ts), Kit (hooks.client.ts), or a page of a date, which starts without Kit (start.ts).
interface Bases {
  /** As links are written: relative in prerendered pages. */
  readonly links: () => string;
  /** As paths of the browser begin. */
  readonly paths: () => string;
}

let bases: Bases | null = null;

export const giveBases = (given: Bases): void => {
  bases = given;
};

/** @throws Error when a page is drawn before anybody has said where it stands */
function given(): Bases {
  if (!bases) throw new Error('nobody has said where the site begins');
  return bases;
}

/** For links. Ask while rendering. */
export const siteBase = (): string => given().links();

/** For addresses that must be absolute. */
export const sitePath = (): string => given().paths();
