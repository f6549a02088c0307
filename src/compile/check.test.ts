// Every rule of the compile step is broken once on purpose and must be the one that speaks.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { formatComplaint, ruleNames } from './complaint.ts';
import { readData } from './dataset.ts';
import { addLine } from './planted.ts';
import { planted } from './planted-errors.ts';
import { plantedInRecord } from './planted-record.ts';
import { plantedInTexts } from './planted-texts.ts';
import { plantedInWords } from './planted-words.ts';
import { judge, soundData, swap, writeData, type Change } from './sound-data.ts';

describe('check', () => {
  test('sound data draw no complaint and no warning', () => {
    const { complaints, warnings } = judge();
    expect(complaints).toEqual([]);
    expect(warnings).toEqual([]);
  });

  const everyPlanted = [...planted, ...plantedInRecord, ...plantedInTexts, ...plantedInWords];

  test.each(everyPlanted)('a planted error breaks the rule %s', (rule, file, change, complaint) => {
    expect(Object.keys(soundData)).toContain(file);
    const { complaints } = judge({ [file]: change });
    expect(complaints.filter((line) => line.includes(`[${rule}]`)).join('\n')).toContain(complaint);
  });

  test('a source that nothing uses is a warning and no complaint', () => {
    const { complaints, warnings } = judge({ 'sources.csv': addLine('unused-2000,A,B,,,,,') });
    expect(complaints).toEqual([]);
    expect(warnings).toEqual([
      'data/sources.csv:4 source_id: "unused-2000" is used by no row and no text [source-unused]. Use it or remove it.',
    ]);
  });

  // Rules about translations have theirs in translate.test.ts.
  test('every rule has a planted error', () => {
    const facts = ruleNames.filter((rule) => !rule.startsWith('translation-'));
    const broken = new Set<string>(['source-unused', 'chapter-order', ...everyPlanted.map(([rule]) => rule)]);
    expect(facts.filter((rule) => !broken.has(rule))).toEqual([]);
  });

  test('a table that could not be read whole draws no false complaints from other tables', () => {
    const { complaints } = judge({
      'geography/polities.csv': swap('1990-10-03,,Germany', '1990-13-03,,Germany'),
    });
    expect(complaints).toHaveLength(1);
  });

  test('an alternative code is answered with the one the atlas writes', () => {
    const { complaints } = judge({
      'geography/polities.csv': swap('GBR,200', 'UKX,200'),
      'memberships.csv': swap('nato,GBR', 'nato,UKX'),
    });
    expect(complaints).toContain(
      'data/memberships.csv:2 polity_id: "UKX" is not known [polity-unknown]. The atlas writes GBR.',
    );
  });

  test('a controller outside the table of polities is allowed when the codebook lists it', () => {
    expect(judge({ 'geography/overlays.csv': swap('allied,GBR', 'allied,UN') }).complaints).toEqual([]);
    expect(judge({ 'geography/overlays.csv': swap('allied,GBR', 'allied,UNO') }).complaints).toHaveLength(1);
  });

  test('two overlays of one kind by one controller may not overlap on a unit, two kinds may', () => {
    const second = (kind: string): Change =>
      addLine(`GER-OCC,Zone,DE_W,1950-01-01,1951-01-01,${kind},GBR,Western Allies,,book-1990,`);
    expect(judge({ 'geography/overlays.csv': second('allied') }).complaints).toHaveLength(1);
    expect(judge({ 'geography/overlays.csv': second('claim') }).complaints).toEqual([]);
  });

  test('a unit without tenures and a chain that ends are named', () => {
    const { complaints } = judge({
      'geography/tenures.csv': swap('GIB,GIB.GBR,1949-01-01,,,book-1990,\n', ''),
      'geography/polities.csv': swap('GIB.GBR,1949-01-01,,Gibraltar,D,GBR,GIB,,book-1990,\n', ''),
    });
    expect(complaints.join('\n')).toContain('units.csv:5 unit_id: "GIB" is held by nobody');
  });

  test('two chapters do not take the same place', () => {
    const root = writeData();
    const second = (soundData['chapters/story.md'] ?? '').replace('id: "story"', 'id: "tale"');
    writeFileSync(join(root, 'data/chapters/tale.md'), second);
    const found = check(readData(root).dataset).complaints.map(formatComplaint);
    rmSync(root, { recursive: true });
    expect(found).toEqual([
      'data/chapters/tale.md:1 order: "1" is the place of story too [chapter-order]. Give each chapter a place of its own.',
    ]);
  });
});
