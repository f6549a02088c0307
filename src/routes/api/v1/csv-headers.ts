// What is said of a CSV file while it is served by Kit itself; the built file gets its type from its name.
export const CSV_HEADERS = { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } };
