// A small sound data folder for tests, and ways to plant errors in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from './check.ts';
import { formatComplaint } from './complaint.ts';
import { readData, type Dataset } from './dataset.ts';
import { soundRecord } from './sound-record.ts';

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${String(index)}`).join(' ');

export const leadText = `On 4 April 1949 ${words(66)} [@treaty-1949].`;
export const fullText = `The *treaty* ${words(150)} [@treaty-1949] [@book-1990], and ${words(20)} [@treaty-1949].`;

function page(id: string, start: string, end: string): string {
  const front = [`id: "${id}"`, `start: "${start}"`, `end: "${end}"`, `title: "Years of ${id}"`];
  return ['---', ...front, '---', leadText, '', '<!-- more -->', '', fullText, ''].join('\n');
}

const table = (...lines: string[]): string => `${lines.join('\n')}\n`;

/** Path inside data/ -> text: four land units, two blocs, every rule kept. */
export const soundData: Readonly<Record<string, string>> = {
  'sources.csv': table(
    'source_id,author,title,date,url,archive,licence,note',
    'book-1990,A. Author,"A Book, with a comma",1990,,,,',
    'treaty-1949,Parties,The Treaty,1949-04-04,https://example.org/treaty,,,',
  ),
  'edition.csv': table(
    'key,value',
    'version,1.2.0',
    'as_of,2026-11-22',
    'first_date,1949-04-04',
    'licence_data,CC BY 4.0',
  ),
  'blocs.csv': table(
    'bloc_id,start,end,name,short_name,member_status,date_rule,sources,note',
    'nato,1949-04-04,1952-01-01,North Atlantic Treaty,NAT,member,By deposit.,treaty-1949,',
    'nato,1952-01-01,,North Atlantic Treaty Organization,NATO,member,By deposit.,treaty-1949,',
    'warsaw-pact,1955-05-14,1991-07-01,Warsaw Treaty Organization,Warsaw Pact,member,By signature.,book-1990,',
  ),
  'memberships.csv': table(
    'bloc_id,polity_id,start,end,start_kind,end_kind,sources,note',
    'nato,GBR,1949-04-04,,founder,,treaty-1949,',
    'nato,DEU,1955-05-06,,accession,,treaty-1949 book-1990,',
    'warsaw-pact,DDR,1955-05-14,1990-09-24,founder,withdrawal,book-1990,By protocol.',
  ),
  'participation.csv': table(
    'bloc_id,polity_id,kind,start,end,sources,note',
    'nato,GBR,outside-integrated-command,1966-07-01,2009-04-04,book-1990,',
  ),
  'coverage.csv': table(
    'bloc_id,unit_id,start,end,covered,sources,note',
    'nato,GIB,1949-04-04,,yes,treaty-1949,',
  ),
  'events.csv': table(
    'event_id,date,end_date,precision,kinds,weight,tick,title,text,polities,sources,note',
    'treaty-signed,1949-04-04,,day,treaty,1,Treaty,The treaty is signed,Twelve states sign.,GBR,treaty-1949,',
    'german-unity,1990-10-03,1990-10-04,day,state,2,,Germany is united,One state follows two.,DEU DDR,book-1990,',
  ),
  'geography/units.csv': table(
    'unit_id,name,source_features,why_separate,confidence,art6,label_lon,label_lat,detail_class,sources',
    'DE_E,East Germany,DEU:East,,ok,in,13,52.5,europe,book-1990',
    'DE_W,West Germany,DEU:West,,ok,in,9,50,europe,book-1990',
    'GBR,United Kingdom,GBR,,ok,in,-2,54,europe,book-1990',
    'GIB,Gibraltar,GIB,,ok,spec,-5.35,36.1,fine,book-1990',
  ),
  'geography/tenures.csv': table(
    'unit_id,polity_id,start,end,alt_start,sources,note',
    'DE_E,DDR,1949-01-01,1990-10-03,,book-1990,',
    'DE_E,DEU,1990-10-03,,1990-08-31,book-1990,',
    'DE_W,DEU,1949-01-01,,,book-1990,',
    'GBR,GBR,1949-01-01,,,book-1990,',
    'GIB,GIB.GBR,1949-01-01,,,book-1990,',
  ),
  'geography/polities.csv': table(
    'polity_id,start,end,name,status,owner,iso_a3,cow_code,sources,note',
    'DDR,1949-01-01,1990-10-03,German Democratic Republic,S,,DDR,265,book-1990,',
    'DEU,1949-01-01,1990-10-03,Federal Republic of Germany,S,,DEU,260,book-1990,',
    'DEU,1990-10-03,,Germany,S,,DEU,255,book-1990,',
    'GBR,1949-01-01,,United Kingdom,S,,GBR,200,book-1990,',
    'GIB.GBR,1949-01-01,,Gibraltar,D,GBR,GIB,,book-1990,',
  ),
  'geography/overlays.csv': table(
    'overlay_id,label,unit_ids,start,end,kind,controller,controller_name,claimant,sources,note',
    'DEU-OCC,Occupation statute,DE_W DE_E,1949-05-23,1955-05-05,allied,GBR,Western Allies,,book-1990,',
  ),
  'geography/labels.csv': table(
    'plate,kind,unit_id,polity_id,text,lon,lat,size,anchor,dx,dy,from,to,shown_from_plate_class,inside_or_outside',
    'world,state,GBR,,United / Kingdom,-2,54,10,,,,,,,',
    'europe,state,DE_W,DEU,West / Germany,8.9,50.3,9.5,end,-3,,,1990-10-03,only ml,outside',
    'world,sea,,,Pacific / Ocean,-172,12,10.5,,,,,,,',
  ),
  'names.csv': table(
    'polity_id,name,langs,kind,sources,note',
    'DDR,Deutsche Demokratische Republik,de,own,book-1990,',
    'DDR,Preußen,de,sought,book-1990,',
    'GBR,UK,en,short,book-1990,',
  ),
  ...soundRecord,
  'periods/before.md': page('before', '1949-04-04', '1990-10-03'),
  'periods/since.md': page('since', '1990-10-03', ''),
};

export type Change = (text: string) => string;

/** Replaces one stretch of a text that must be there. */
export function swap(from: string, to: string): Change {
  return (text) => {
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
    return text.replace(from, () => to);
  };
}

/** Writes the sound data, changed as asked, into a new folder; `null` leaves a file out. Returns the root. */
export function writeData(changes: Readonly<Record<string, Change | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  for (const [name, text] of Object.entries(soundData)) {
    const change = changes[name];
    if (change === null) continue;
    const path = join(root, 'data', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, change ? change(text) : text);
  }
  return root;
}

export interface Verdict {
  readonly dataset: Dataset;
  readonly complaints: readonly string[];
  readonly warnings: readonly string[];
}

/** What the reader and the rules say about the sound data with these changes. */
export function judge(changes: Readonly<Record<string, Change | null>> = {}): Verdict {
  const root = writeData(changes);
  const { dataset, complaints } = readData(root);
  const found = check(dataset);
  rmSync(root, { recursive: true });
  return {
    dataset,
    complaints: [...complaints, ...found.complaints].map(formatComplaint),
    warnings: found.warnings.map(formatComplaint),
  };
}
