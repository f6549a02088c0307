// Gives every tile (source feature cut by the hand-drawn lines) to exactly one land unit, or says clearly why not.
import { matches, parseSelector, rankOf, SelectorSyntaxError } from '../selectors.ts';
import type { Term, Tile } from '../selectors.ts';

/** A row of units.csv as far as geometry needs it. */
export interface UnitRow {
  readonly unitId: string;
  readonly selector: string;
  readonly labelLon: number;
  readonly labelLat: number;
  readonly detailClass: string;
  /** Where the row stands, for messages. */
  readonly file: string;
  readonly line: number;
}

export interface AssignmentProblem {
  readonly kind:
    'syntax' | 'duplicate-unit' | 'unknown-name' | 'term-without-tile' | 'two-terms' | 'tile-without-unit';
  readonly message: string;
  readonly unitIds: readonly string[];
  readonly selector: string;
  readonly file: string;
  readonly line: number;
}

/** Everything that is wrong between units.csv, the source and the cuts, in one go. */
export class AssignmentError extends Error {
  readonly problems: readonly AssignmentProblem[];
  constructor(problems: readonly AssignmentProblem[]) {
    super(problems.map((p) => `${p.file}:${String(p.line)}: ${p.message}`).join('\n'));
    this.name = 'AssignmentError';
    this.problems = problems;
  }
}

interface Claim {
  readonly unit: UnitRow;
  readonly term: Term;
  tiles: number;
}

/**
 * The unit id of each tile, in the order of the tiles.
 * Throws AssignmentError for a bad selector, a name that matches nothing, a term without tile, a tile
 * without unit, and two terms of the same top rank from different units on one tile.
 */
export function assignTiles(units: readonly UnitRow[], tiles: readonly Tile[]): string[] {
  const problems: AssignmentProblem[] = [...duplicates(units)];
  const claims = units.flatMap((unit) => claimsOf(unit, problems));
  problems.push(...claims.flatMap((claim) => unknownNames(claim, tiles)));
  const owners = tiles.map((tile) => ownerOf(tile, claims, units, problems));
  for (const claim of claims) {
    if (claim.tiles === 0 && claim.term.kind !== 'point') {
      problems.push(
        problem('term-without-tile', claim.unit, `${claim.unit.unitId}: no tile for ${describe(claim.term)}`),
      );
    }
  }
  if (problems.length > 0) throw new AssignmentError(problems);
  return owners;
}

function claimsOf(unit: UnitRow, problems: AssignmentProblem[]): Claim[] {
  try {
    return parseSelector(unit.selector).map((term) => ({ unit, term, tiles: 0 }));
  } catch (error) {
    if (!(error instanceof SelectorSyntaxError)) throw error;
    problems.push(problem('syntax', unit, `${unit.unitId}: ${error.message}`));
    return [];
  }
}

function ownerOf(
  tile: Tile,
  claims: readonly Claim[],
  units: readonly UnitRow[],
  problems: AssignmentProblem[],
): string {
  const matching = claims.filter((claim) => matches(claim.term, tile));
  const top = Math.max(...matching.map((claim) => rankOf(claim.term)));
  const best = matching.filter((claim) => rankOf(claim.term) === top);
  for (const claim of best) claim.tiles += 1;
  const [first] = best;
  const what = `${tile.a3}:${tile.name ?? '(no name)'}${tile.cut === null ? '' : `&${tile.cut}`}`;
  if (!first) {
    problems.push({
      ...origin(units[0]),
      kind: 'tile-without-unit',
      message: `no unit takes ${what}`,
      unitIds: [],
      selector: what,
    });
    return '';
  }
  const rivals = [...new Set(best.map((claim) => claim.unit.unitId))];
  if (rivals.length > 1) {
    problems.push({
      ...problem('two-terms', first.unit, `${rivals.join(' and ')} both take ${what}`),
      unitIds: rivals,
    });
  }
  return first.unit.unitId;
}

function unknownNames(claim: Claim, tiles: readonly Tile[]): AssignmentProblem[] {
  const { term, unit } = claim;
  if ((term.kind !== 'names' && term.kind !== 'cut') || term.names === '*') return [];
  const known = new Set(tiles.filter((tile) => tile.a3 === term.a3).map((tile) => tile.name));
  return term.names
    .filter((name) => !known.has(name))
    .map((name) =>
      problem('unknown-name', unit, `${unit.unitId}: the source has no feature "${term.a3}:${name}"`),
    );
}

function duplicates(units: readonly UnitRow[]): AssignmentProblem[] {
  const seen = new Set<string>();
  return units.flatMap((unit) => {
    if (seen.has(unit.unitId)) return [problem('duplicate-unit', unit, `${unit.unitId} is listed twice`)];
    seen.add(unit.unitId);
    return [];
  });
}

function problem(kind: AssignmentProblem['kind'], unit: UnitRow, message: string): AssignmentProblem {
  return { kind, message, unitIds: [unit.unitId], selector: unit.selector, file: unit.file, line: unit.line };
}

// A tile that nobody takes has no row of its own: the message points at the head of the table.
function origin(unit: UnitRow | undefined): { file: string; line: number } {
  return { file: unit?.file ?? 'units.csv', line: 1 };
}

function describe(term: Term): string {
  switch (term.kind) {
    case 'country':
      return term.a3;
    case 'geounit':
      return `gu=${term.code}`;
    case 'names':
      return `${term.a3}:${term.names.join('+')}`;
    case 'cut':
      return `${term.a3}:${term.names === '*' ? '*' : term.names.join('+')}&${term.cut}`;
    case 'point':
      return `point:${String(term.lon)},${String(term.lat)}`;
  }
}
