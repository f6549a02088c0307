// What stands behind a fact of a date page, for a reader who asks. Loaded with the first question, never before.
import { reportAddress, rowAddress, tableOf } from '$lib/export/provenance';
import { rowsBehind, worksOf } from '$lib/export/provenance-facts';
import type { FactSource } from '$lib/export/provenance-facts';
import { history } from '$lib/history/atlas';
import type { FactRow, Proof, ShownFact } from '$lib/scene/proof';
import { proofWords } from '$words/proof';
import type { YearNotes } from './atlas-data';
import { methodFile } from './method-files';
import { rowSettings } from './rows';

/** More rows than these are counted, not listed: a state can begin with the land of twenty units. */
const LISTED = 5;

/** Fetched once; again after a failure. */
let proofFile: ReturnType<typeof methodFile<'proof'>> | null = null;

function fetchProof(): ReturnType<typeof methodFile<'proof'>> {
  proofFile ??= methodFile('proof').catch((cause: unknown) => {
    proofFile = null;
    throw cause;
  });
  return proofFile;
}

function rowOf({ file, line }: FactSource): FactRow {
  const settings = rowSettings();
  const name = tableOf(file) === undefined ? proofWords.text(file) : proofWords.row(file, line);
  return {
    name,
    href: rowAddress(file, line, settings),
    report: reportAddress(file, line, name, settings),
  };
}

/** Works, rows and the address for reports of a fact. `notes` are those of the year in which it is shown. */
export async function proofOf(fact: ShownFact, notes: YearNotes): Promise<Proof> {
  const proof = await fetchProof();
  const rows = rowsBehind({ history, proof, events: notes.events, works: notes.sources }, fact);
  return {
    works: worksOf(rows),
    rows: rows.slice(0, LISTED).map(rowOf),
    more: rows.length > LISTED ? proofWords.more(rows.length - LISTED) : null,
    words: { report: proofWords.report, none: proofWords.none },
  };
}
