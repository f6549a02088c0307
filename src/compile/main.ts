// npm run data: data/ -> src/lib/generated. Prints every complaint and writes nothing when a fact cannot stand.
import { join } from 'node:path';
import { check } from './check.ts';
import { formatComplaints } from './complaint.ts';
import { readData, type Dataset } from './dataset.ts';
import { emit, type Labelling } from './emit.ts';
import { writeFiles } from './output.ts';
import { translate, translationsIn } from './translate.ts';

export type Log = (line: string) => void;

export interface Outcome {
  readonly ok: boolean;
  /** Files that were written or removed. */
  readonly changed: number;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Reads `root`/data, checks it, and writes the generated files without the geometry into `out`. */
export function compileFacts(root: string, out: string, labelling: Labelling, log: Log): Outcome {
  const { dataset, complaints: unread } = readData(root);
  const found = check(dataset);
  const complaints = [...unread, ...found.complaints];
  if (found.warnings.length > 0)
    log(`${counted(found.warnings.length, 'warning')}:\n${formatComplaints(found.warnings, 10)}`);
  if (complaints.length > 0 || !dataset.info) {
    log(`${counted(complaints.length, 'complaint')}, nothing written:\n${formatComplaints(complaints)}`);
    return { ok: false, changed: 0 };
  }
  const { info } = dataset;
  const translations = translationsIn(root).map((language) => ({
    language,
    ...translate(root, dataset, language),
  }));
  const untranslated = translations.flatMap((translation) => translation.complaints);
  if (untranslated.length > 0) {
    log(`${counted(untranslated.length, 'complaint')}, nothing written:\n${formatComplaints(untranslated)}`);
    return { ok: false, changed: 0 };
  }
  const write = (data: Dataset, folder: string): number =>
    writeFiles(folder, emit(data, info, labelling), ['chapters', 'countries', 'method', 'periods', 'tables']);
  return {
    ok: true,
    changed: translations.reduce(
      (sum, { dataset: translated, language }) => sum + write(translated, join(out, language)),
      write(dataset, out),
    ),
  };
}

/** Errors by which the geometry says what is wrong with the data; every other error is a fault of the code. */
const GEOMETRY_COMPLAINTS: ReadonlySet<string> = new Set([
  'AssignmentError',
  'GeometryError',
  'SelectorSyntaxError',
]);

async function compileGeometry(log: Log): Promise<boolean> {
  // imported only now, so that a complaint is printed without waiting for the geometry's packages
  const { buildGeometry } = await import('./geometry.ts');
  try {
    await buildGeometry(log);
    return true;
  } catch (error) {
    if (!(error instanceof Error && GEOMETRY_COMPLAINTS.has(error.name))) throw error;
    log(`the geometry cannot be built:\n${error.message}`);
    return false;
  }
}

async function run(): Promise<number> {
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const log: Log = (line) => {
    console.log(line);
  };
  const root = join(import.meta.dirname, '../..');
  const { projectTo, worldCutLon } = await import('./projections.ts');
  const labelling = { project: projectTo, cutLon: worldCutLon };
  const { ok, changed } = compileFacts(root, join(root, 'src/lib/generated'), labelling, log);
  if (!ok) return 1;
  const { writeWebFonts } = await import('./web-fonts.ts');
  if (await writeWebFonts(root, join(root, 'src/lib/generated/fonts'))) log(`fonts: subset ... ${seconds()}`);
  log(`facts: checked, ${counted(changed, 'file')} changed ... ${seconds()}`);
  const { compileChangelog } = await import('./changelog.ts');
  if (!compileChangelog(root, join(root, 'src/lib/generated'), log)) return 1;
  if (!(await compileGeometry(log))) return 1;
  const { compileCharts } = await import('./emit-charts.ts');
  for (const language of ['', ...translationsIn(root)])
    compileCharts(join(root, 'src/lib/generated'), language);
  log(`done in ${seconds()}`);
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await run();
