// The compiled data as the cards need it, read from disk: this step runs after the one that made it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../lib/figure/card.ts';
import type { FigureGeometry } from '../../lib/figure/geometry.ts';
import { decodeLabels } from '../../lib/figure/labels.ts';
import type { LabelData } from '../../lib/figure/labels.ts';
import { blocChanges } from '../../lib/history/alignment.ts';
import { asOfYear, yearOf } from '../../lib/history/date.ts';
import { decodeHistory } from '../../lib/history/decode.ts';
import type { HistoryData } from '../../lib/history/decode.ts';
import { decodeEvents } from '../../lib/history/event.ts';
import type { EventRow } from '../../lib/history/event.ts';
import type { History } from '../../lib/history/model.ts';
import { sceneAt } from '../../lib/scene/scene.ts';
import { headlineAt } from '../../lib/scene/sentence.ts';
import type { Messages } from '../../lib/text/messages.ts';
import { PALETTES } from '../../lib/theme/palette.ts';

export interface CardSource {
  /** `1955`, `1990-10-03`: every year, every change of the blocs. */
  readonly names: readonly string[];
  /** Everything on the card of that name but what the renderer knows. */
  readonly card: (name: string) => Omit<Card, 'fonts' | 'measure'>;
}

/** Names of the cards: the page of any other day shows the card of its year. */
export function cardNames(history: History): string[] {
  const [first, last] = [yearOf(history.firstDate), yearOf(history.asOf)];
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  return [...years, ...blocChanges(history)];
}

/** `facts` is the folder of the compiled texts in the language of `t`. */
export function cardSource(generated: string, facts: string, t: Messages): CardSource {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(file.startsWith('geo/') ? generated : facts, file), 'utf8'));
  const history = decodeHistory(read('history.json') as HistoryData);
  const labelRows = decodeLabels(read('labels.json') as LabelData[]);
  const figures = {
    world: read('geo/figure-world.json') as FigureGeometry,
    europe: read('geo/figure-card.json') as FigureGeometry,
  };
  const eventsOf = (year: number) => {
    const file = `years/${year}.json`;
    return existsSync(join(facts, file)) ? decodeEvents((read(file) as { events: EventRow[] }).events) : [];
  };
  return {
    names: cardNames(history),
    card: (name) => {
      const kind = name.length === 4 ? 'year' : 'day';
      const date = kind === 'year' ? asOfYear(Number(name), history.asOf) : name;
      const scene = sceneAt(history, { date });
      return {
        scene,
        kind,
        headline: headlineAt(history, eventsOf(scene.year), scene, t),
        figures,
        labelRows,
        t,
        palette: PALETTES.light,
      };
    },
  };
}
