// Tells scripts that are code from scripts that are compiled data: tables and outlines reach the browser as modules too.

/** Signs of code per kilobyte: code has dozens, tables with a line of module around them almost none. */
const FEWEST = 2;

export function isCompiledData(script: string): boolean {
  const signs = script.match(/=>|&&|\breturn\b|\bfunction\b/g)?.length ?? 0;
  return script.length > 1000 && (signs * 1000) / script.length < FEWEST;
}
