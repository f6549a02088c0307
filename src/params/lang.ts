// Languages besides English that have pages of their own. Each is one entry here and one module in src/lib/text.
const LANGUAGES: readonly string[] = [];

export const match = (segment: string): boolean => LANGUAGES.includes(segment);
