// The geometry columns of units.csv are found by name, whatever columns stand beside them.
import { expect, test } from 'vitest';
import { parseUnits } from './inputs.ts';

const HEAD = 'unit_id,name,source_features,art6,label_lon,label_lat,detail_class,sources';

test('columns are found by name and rows know their line', () => {
  const rows = parseUnits(
    `${HEAD}\nA,"One, two",AAA,in,1.5,-2,rest,ref-x\nB,Two,BBB,out,3,4,tiny,ref-y\n`,
    'units.csv',
  );
  expect(rows[1]).toEqual({
    unitId: 'B',
    selector: 'BBB',
    labelLon: 3,
    labelLat: 4,
    detailClass: 'tiny',
    file: 'units.csv',
    line: 3,
  });
  expect(rows[0]?.labelLat).toBe(-2);
});

test('a missing column or a label outside the globe is refused with its line', () => {
  expect(() => parseUnits('unit_id,source_features\nA,AAA\n', 'units.csv')).toThrow(
    'units.csv:1: no column "label_lon"',
  );
  expect(() => parseUnits(`${HEAD}\nA,One,AAA,in,1.5,,rest,ref-x\n`, 'units.csv')).toThrow(
    'units.csv:2: label_lat ""',
  );
  expect(() => parseUnits(`${HEAD}\nA,One,AAA,in,181,2,rest,ref-x\n`, 'units.csv')).toThrow(
    'units.csv:2: label_lon "181"',
  );
});
