// A number of days as years and months. The words for them stand with each language.

const DAYS_OF_A_MONTH = 30.4375;

/** To the nearest month. */
export function yearsAndMonths(days: number): readonly [years: number, months: number] {
  const months = Math.round(days / DAYS_OF_A_MONTH);
  return [Math.floor(months / 12), months % 12];
}
