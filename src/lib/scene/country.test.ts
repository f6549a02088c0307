// A state on a date and all its dates, in the tiny world: Cedar is Alder's colony until 1955, talks with NATO, and joins in 1958.
import { describe, expect, test } from 'vitest';
import { tinyEvents, tinyHistory } from '../../../tests/tiny.ts';
import { tinyRecord } from '../../../tests/tiny-record.ts';
import { core as en } from '../text/en/core.ts';
import { countryWords } from '../text/en/country.ts';
import { briefFacts, countryView } from './country.ts';
import { countryFile } from './country-file.ts';
import type { CountryFile } from './country-file.ts';
import { dayOfLife, holdersOf, kinOf, neighboursOf, restingDate } from './country-land.ts';
import type { CountryView } from './country-model.ts';

const history = tinyHistory();
const works = new Map(
  ['treaty', 'paris', 'rome', 'warsaw', 'end', 'protocol', 'letter', 'truce', 'charter'].map((id) => [
    id,
    { id, author: 'A', title: id, date: '', url: '' },
  ]),
);
const whole = {
  history,
  record: tinyRecord,
  events: tinyEvents,
  works,
  proving: [{ polity: 'CED', unit: null, start: '1955-03-01', end: null, sources: ['charter'] }],
  pages: ['ALD', 'BIR', 'CED'],
};
const text = { id: 'CED', title: 'An islet', html: '<p>Text</p>', citations: [{ n: 1, sourceId: 'rome' }] };
const fileOf = (polity: string): CountryFile =>
  countryFile(whole, polity, polity === 'CED' ? text : null, [['a', 'b']], 'europe');
const view = (polity: string, date: string): CountryView =>
  countryView(history, fileOf(polity), date, en, countryWords);
const plain = (v: CountryView): string[] =>
  v.facts.map((fact) => `${fact.date} ${fact.segments.map((s) => s.text).join('')}`);
const lines = (v: CountryView, key: string): string[] =>
  v.status.find((line) => line.key === key)?.items.map((item) => item.text) ?? [];

describe('land', () => {
  test('a state and the states of its land belong together', () => {
    expect(kinOf(history, 'CED')).toEqual(['CED', 'CED.ALD']);
    expect(kinOf(history, 'ALD')).toEqual(['ALD']);
  });

  test('a former state rests on its last day, another today', () => {
    expect(restingDate(history, 'CED.ALD')).toBe('1955-02-28');
    expect(restingDate(history, 'CED')).toBe('1960-06-15');
    expect(dayOfLife(history, 'CED', '1950-01-01')).toBe('1955-03-01');
  });

  test('neighbours and holders are those of the date', () => {
    expect(neighboursOf(history, [['a', 'b']], 'ALD', '1950-01-01')).toEqual(['BIR']);
    expect(neighboursOf(history, [['a', 'b']], 'CED', '1950-01-01')).toEqual([]);
    expect(holdersOf(history, ['c'], '1950-01-01')).toEqual(['CED.ALD']);
  });
});

describe('the box of a date', () => {
  test('says since when a member belongs, and since when it stands outside the command', () => {
    expect(lines(view('ALD', '1959-06-01'), 'nato')).toEqual([
      'founding member, since 4 April 1949',
      'outside the integrated command since 1 January 1959',
    ]);
    expect(lines(view('ALD', '1960-06-01'), 'nato')[1]).toBe(
      'in the integrated command again since 1 January 1960',
    );
  });

  test('names the last step of a state that is no member, and its programmes with their status', () => {
    const suspended = view('CED', '1957-06-01');
    expect(lines(suspended, 'nato')).toEqual(['not a member', 'last step, 1 Sep. 1955: It is refused.']);
    expect(lines(suspended, 'programmes')).toEqual(['Talks for Peace, suspended since 1 Jan. 1957']);
    expect(lines(view('CED', '1958-02-01'), 'programmes')).toEqual(['Talks for Peace, since 1 Jan. 1958']);
  });

  test('tells of a former member until when it was one', () => {
    expect(lines(view('BIR', '1959-06-30'), 'warsaw-pact')).toEqual(['founding member, since 14 May 1955']);
    // The Pact itself is gone: nothing is said of it.
    expect(lines(view('BIR', '1960-01-01'), 'warsaw-pact')).toEqual([]);
  });

  test('names forces and a Secretary General of the day', () => {
    expect(lines(view('CED', '1959-01-01'), 'presence')).toEqual([
      'Alder garrison (headquarters), since 1 June 1958',
    ]);
    expect(lines(view('CED', '1959-01-01'), 'secretary')).toEqual(['B. Second, since 16 May 1957']);
  });

  test('a state that does not exist says so, and who holds its land', () => {
    const early = view('CED', '1950-01-01');
    expect(early.exists).toBe(false);
    expect(early.sentence).toBe(
      'Cedar does not exist yet; it begins on 1 March 1955. Its land belongs to Alder Cedar. Alder Cedar is administered by Alder.',
    );
    expect(early.status).toEqual([]);
    expect(early.holders.map((h) => h.polity)).toEqual(['CED.ALD']);
  });
});

describe('names', () => {
  test('follow the date, and all are kept with their days', () => {
    expect(view('ALD', '1956-01-01').name).toBe('Alder');
    expect(view('ALD', '1958-01-01').name).toBe('Alderland');
    expect(view('ALD', '1958-01-01').names).toEqual([
      { name: 'Alder', start: '1949-01-01', end: '1957-05-01' },
      { name: 'Alderland', start: '1957-05-01', end: null },
    ]);
  });
});

describe('the ribbon', () => {
  test('cuts a row where its look changes, and names what it shows', () => {
    const [own, colony] = view('CED', '1959-01-01').rows;
    expect(own?.bars.map((b) => [b.start, b.shade, b.label])).toEqual([
      ['1955-03-01', 'land', ''],
      ['1958-06-01', 'nato', 'NATO'],
    ]);
    expect(colony?.bars.map((b) => b.shade)).toContain('dep');
    expect(colony?.bars[0]?.label).toBe('under Alder');
  });

  test('calls the Communities what they were called', () => {
    const [row] = view('ALD', '1959-01-01').rows;
    expect(row?.bars.map((b) => [b.shade, b.label])).toEqual([
      ['nato', 'NATO'],
      ['both', 'NATO and ECSC, later EC'],
      ['both-out', 'NATO and EC, outside the command'],
      ['both', 'NATO and EC'],
    ]);
  });

  test('shows partnerships with their suspension, and steps as marks', () => {
    const [own] = view('CED', '1959-01-01').rows;
    expect(own?.partner.map((p) => [p.start, p.end, p.suspended])).toEqual([
      ['1956-03-01', '1957-01-01', false],
      ['1957-01-01', '1958-01-01', true],
      ['1958-01-01', '1958-06-01', false],
    ]);
    expect(own?.steps).toHaveLength(5);
  });
});

describe('dated facts', () => {
  test('a membership, the step that made it and the event that tells it stand once', () => {
    const facts = view('CED', '1959-01-01').facts.filter((f) => f.date === '1958-06-01' && f.kind !== 'nato');
    expect(facts).toHaveLength(1);
    expect(facts[0]?.detail).toBe('A deposit.');
    expect(facts[0]?.refs.length).toBeGreaterThan(0);
  });

  test('the beginning of a state carries the sources of its row', () => {
    const began = view('CED', '1959-01-01').facts.find((f) => f.key.startsWith('state-began'));
    expect(began?.refs.map((r) => r.id)).toEqual(['charter']);
  });

  test('an asterisk that belongs to a name stays, in what the tables tell as in what an event tells', () => {
    const starred = (file: CountryFile): CountryFile => ({
      ...file,
      events: file.events.map((event) => ({ ...event, title: `${event.title} in Cedar*` })),
      record: {
        ...file.record,
        steps: file.record.steps.map((step) => ({ ...step, text: `Cedar* speaks. ${step.text}` })),
      },
    });
    const told = ['ALD', 'BIR', 'CED'].flatMap(
      (polity) => countryView(history, starred(fileOf(polity)), '1959-01-01', en, countryWords).facts,
    );
    const withStar = told.filter((fact) => fact.segments.some((s) => s.text.includes('Cedar*')));
    expect(new Set(withStar.map((fact) => fact.kind))).toEqual(new Set(['step', 'event']));
    expect(withStar.flatMap((fact) => fact.segments).filter((s) => s.bold)).toEqual([]);
  });

  test('a suspension and its end are told once each', () => {
    expect(plain(view('CED', '1959-01-01')).filter((line) => line.includes('Talks for Peace'))).toEqual([
      '1956-03-01 Begins to take part: Talks for Peace.',
      '1957-01-01 Suspended: Talks for Peace.',
      '1958-01-01 Resumed: Talks for Peace.',
    ]);
  });

  test('go forward in time, what is known to the month at its end', () => {
    const dates = view('BIR', '1959-01-01').facts.map((f) => f.date);
    expect(dates).toEqual([...dates].sort());
  });

  test('the current one is the last on or before the date', () => {
    const v = view('CED', '1957-06-01');
    expect(v.facts.find((f) => f.key === v.now)?.date).toBe('1957-05-16');
  });

  test('a card shows the weightiest, in the order of their days, and always the current one', () => {
    const v = view('CED', '1957-06-01');
    const brief = briefFacts(v, 2);
    expect(brief.length).toBeLessThanOrEqual(3);
    expect(brief.map((f) => f.key)).toContain(v.now);
    expect(brief.map((f) => f.date)).toEqual(brief.map((f) => f.date).toSorted());
  });
});

describe('sources', () => {
  test('keep the numbers of the text, and every number is in the list', () => {
    const v = view('CED', '1959-01-01');
    expect(v.sources[0]).toMatchObject({ n: 1, id: 'rome' });
    const listed = new Map(v.sources.map((s) => [s.id, s.n]));
    for (const ref of v.facts.flatMap((f) => f.refs)) expect(listed.get(ref.id)).toBe(ref.n);
    expect(v.sources.map((s) => s.n)).toEqual(v.sources.map((_, i) => i + 1));
  });
});

describe('the file of a state', () => {
  test('holds its own rows alone, and the works they name', () => {
    const file = fileOf('BIR');
    expect(file.record.steps).toEqual([]);
    expect(file.record.disputes.map((d) => d.id)).toEqual(['hills']);
    expect(file.record.partnerships.map((p) => p.programme)).toEqual(['council']);
    expect(file.events.every((e) => e.polities.includes('BIR'))).toBe(true);
    expect(file.sources.map((s) => s.id)).not.toContain('protocol');
  });

  test('survives the way through JSON', () => {
    const there = fileOf('CED');
    const back = JSON.parse(JSON.stringify(there)) as CountryFile;
    const again = { ...back, record: { ...back.record, places: new Map() } };
    expect(countryView(history, again, '1957-06-01', en, countryWords)).toEqual(view('CED', '1957-06-01'));
  });
});
