// A path segment that is meant as a date, valid or not: parseView finds the nearest valid one and says so.
export const match = (segment: string): boolean => /^\d{1,6}(-\d{1,2}(-\d{1,2})?)?$/.test(segment);
