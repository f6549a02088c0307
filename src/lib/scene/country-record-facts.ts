// Facts that the tables of the record tell of a state: steps, partnerships, operations, forces, meetings, treaties, disputes. Pure.
import { blocPeriodAt } from '../history/membership.ts';
import type { IsoDate } from '../history/model.ts';
import type { Precision } from '../history/record-model.ts';
import type { FactKind } from './country-model.ts';
import type { RawFact, Telling } from './country-facts.ts';
import { guarded } from './sentence.ts';

interface Row {
  readonly sources: readonly string[];
}

const fact = (
  key: string,
  kind: FactKind,
  rank: RawFact['rank'],
  date: IsoDate,
  sentence: string,
  row: Row,
  more: { precision?: Precision; endDate?: IsoDate | null; detail?: string | null } = {},
): RawFact => ({
  key,
  kind,
  rank,
  date,
  endDate: more.endDate ?? null,
  precision: more.precision ?? 'day',
  sentence,
  detail: more.detail ?? null,
  sources: row.sources,
});

/** Steps that turn a road; a card tells them before the others. */
const TURNING: ReadonlySet<string> = new Set([
  'application',
  'invitation',
  'declined',
  'blocked',
  'failed',
  'withdrawn',
  'withdrawal-notice',
  'withdrawal',
  'entry',
  'deposit',
]);

const steps = ({ file, words }: Telling): RawFact[] =>
  file.record.steps.map((s) =>
    fact(
      `step ${s.bloc} ${s.kind} ${s.date} ${s.road}`,
      'step',
      TURNING.has(s.kind) ? 2 : 3,
      s.date,
      words.facts.step(s.kind, guarded(s.text)),
      s,
      s,
    ),
  );

/** A suspension or resumption is told by the row that follows; membership of NATO by the membership itself. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['suspension', 'resumption', 'membership']);

function partnerships({ file, words }: Telling): RawFact[] {
  const own = file.record.partnerships.filter((p) => p.polity === file.polity);
  return own.flatMap((p): RawFact[] => {
    const programme = file.record.programmes.find((one) => one.id === p.programme);
    if (!programme) return [];
    const key = `partner ${p.programme} ${p.start}`;
    const resumed =
      p.status === 'active' && own.some((o) => o.programme === p.programme && o.end === p.start);
    const begins = resumed
      ? words.facts.ends('resumption', guarded(programme.name))
      : words.facts.begins(programme.kind, p.status, guarded(programme.name));
    const starts = fact(key, 'partner', 2, p.start, begins, p, { precision: p.precision, detail: p.note });
    if (p.endKind === null || p.end === null || TOLD_ELSEWHERE.has(p.endKind)) return [starts];
    const ends = words.facts.ends(p.endKind, guarded(programme.name));
    return [starts, fact(`${key} end`, 'partner', 3, p.end, ends, p, { precision: p.precision })];
  });
}

function nato({ file, words }: Telling): RawFact[] {
  const { operations, presence } = file.record;
  const of = file.polity;
  return [
    ...operations.flatMap((o): RawFact[] => [
      fact(`operation ${o.id}`, 'nato', 2, o.start, words.facts.operation(guarded(o.name)), o, {
        precision: o.precision,
        detail: o.text,
      }),
      ...(o.end === null
        ? []
        : [
            fact(`operation ${o.id} end`, 'nato', 3, o.end, words.facts.operationEnds(guarded(o.name)), o, o),
          ]),
    ]),
    ...presence.flatMap((p): RawFact[] => {
      const host = p.host === of;
      const begins = host
        ? words.facts.host(guarded(p.name), guarded(p.place))
        : words.facts.framework(guarded(p.name));
      const starts = fact(`presence ${p.id}`, 'nato', host ? 2 : 3, p.start, begins, p, {
        precision: p.precision,
        detail: p.text,
      });
      if (p.end === null || !host) return [starts];
      return [
        starts,
        fact(`presence ${p.id} end`, 'nato', 3, p.end, words.facts.hostEnds(guarded(p.name)), p, p),
      ];
    }),
  ];
}

function council({ file, words }: Telling): RawFact[] {
  const { consultations, summits, secretaries } = file.record;
  const told = (date: IsoDate): boolean =>
    file.events.some((e) => e.date === date && e.kinds.includes('summit'));
  return [
    ...consultations.map((c) =>
      fact(
        `consultation ${c.id}`,
        'nato',
        2,
        c.date,
        c.article === 4 ? words.facts.article4(guarded(c.subject)) : words.facts.article5(guarded(c.subject)),
        c,
        { precision: c.precision, detail: c.text },
      ),
    ),
    ...summits
      .filter((s) => !told(s.date))
      .map((s) =>
        fact(`summit ${s.id}`, 'nato', 3, s.date, words.facts.summit(guarded(s.title)), s, {
          endDate: s.endDate,
          detail: s.text,
        }),
      ),
    ...secretaries.map((s) =>
      fact(`secretary ${s.person} ${s.start}`, 'nato', 3, s.start, words.facts.secretary(guarded(s.name)), s),
    ),
  ];
}

function treaties({ history, file, words }: Telling): RawFact[] {
  return file.record.treatyParties.flatMap((p): RawFact[] => {
    const treaty = file.record.treaties.find((t) => t.id === p.treaty);
    if (!treaty) return [];
    const key = `treaty ${p.treaty} ${p.start}`;
    const begins =
      p.start >= history.firstDate
        ? [
            fact(key, 'treaty', 2, p.start, words.facts.party(guarded(treaty.name)), p, {
              detail: treaty.text,
            }),
          ]
        : [];
    const ends =
      p.end === null
        ? []
        : [
            fact(`${key} end`, 'treaty', 3, p.end, words.facts.partyEnds(guarded(treaty.name)), p, {
              detail: p.note,
            }),
          ];
    return [...begins, ...ends];
  });
}

function disputes({ history, file, words }: Telling): RawFact[] {
  return file.record.disputes.flatMap((d): RawFact[] => [
    ...(d.start >= history.firstDate
      ? [
          fact(`dispute ${d.id}`, 'dispute', 2, d.start, words.facts.dispute(guarded(d.name)), d, {
            precision: d.precision,
            detail: d.text,
          }),
        ]
      : []),
    ...(d.end === null
      ? []
      : [fact(`dispute ${d.id} end`, 'dispute', 3, d.end, words.facts.disputeEnds(guarded(d.name)), d, d)]),
  ]);
}

const reservations = ({ history, file, words }: Telling): RawFact[] =>
  file.record.reservations.map((r) =>
    fact(
      `reservation ${r.bloc} ${r.start}`,
      'bloc',
      3,
      r.start,
      words.facts.reservation(blocPeriodAt(history, r.bloc, r.start)?.name ?? r.bloc),
      r,
      { detail: r.note },
    ),
  );

export const recordFacts = (telling: Telling): RawFact[] =>
  [steps, partnerships, nato, council, treaties, disputes, reservations].flatMap((tell) => tell(telling));
