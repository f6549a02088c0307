// Old links -> new links, for ever. Each migration is pure and stays when the next is added.

type Migration = (params: URLSearchParams) => URLSearchParams;

/** Ascending in time. None is needed yet: the first published links are the present ones. */
const MIGRATIONS: readonly Migration[] = [];

/** The query in today's words. Never changes its argument. */
export const migrateQuery = (query: URLSearchParams): URLSearchParams =>
  MIGRATIONS.reduce((params, migrate) => migrate(new URLSearchParams(params)), query);
