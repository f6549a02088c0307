// A path segment that is meant as the code of a state: `DEU`, `XKX`, a former one such as `DDR`, a dependent territory `GIB.GBR`.
export const match = (segment: string): boolean => /^[A-Za-z]{3}(\.[A-Za-z]{1,3})?$/.test(segment);
