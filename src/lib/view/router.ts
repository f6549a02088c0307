// How the address of a page is changed while the page stays. Pages of dates use the browser's own ways; all others are run by Kit, which
// keeps its own account of addresses and puts its ways in their place (src/hooks.client.ts).
export interface Router {
  /** Writes another address in place of the present one. */
  replace(link: string): void;
  /** Calls back before another page takes the place of this one, where that happens without a load. Ask while a component begins. */
  beforePage(call: () => void): void;
  /** The page that is on its way, where that happens without a load. */
  way(): string | null;
}

let router: Router = {
  replace: (link) => {
    history.replaceState(history.state, '', link);
  },
  beforePage: () => undefined,
  way: () => null,
};

export const giveRouter = (given: Router): void => {
  router = given;
};

export const replaceAddress = (link: string): void => {
  router.replace(link);
};
export const beforePage = (call: () => void): void => {
  router.beforePage(call);
};
export const wayToPage = (): string | null => router.way();
