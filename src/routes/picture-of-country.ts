// The picture of a state on a date: its map, its ribbon, the weightiest of its dates.
import type { Ribbon } from '$lib/chart/ribbon';
import { history } from '$lib/history/atlas';
import type { PlateId } from '$lib/figure/geometry';
import { briefFacts } from '$lib/scene/country';
import type { CountryView } from '$lib/scene/country-model';
import { sceneAt } from '$lib/scene/scene';
import { countryWords } from '$words/country';
import { mapOf } from './country-drawing';
import { geometryOf, namesOfPlates, siteAddress } from './picture-source';
import type { PictureSource } from './picture-source';

/** More would not find room on any sheet. */
const MOST_FACTS = 14;

/** A state is looked at from about so much closer than its whole plate. */
const CLOSE = 2;

export interface ShownCountry {
  readonly view: CountryView;
  readonly ribbon: Ribbon;
  readonly plate: PlateId;
}

/** `shown` is asked when the picture is: the date may have changed. */
export const picturesOfCountry = (shown: () => ShownCountry, base: string): PictureSource => ({
  ids: ['country'],
  ofPage: new Set(),
  matter: async (_, width) => {
    const { view, ribbon, plate } = shown();
    const { polity, date, name, sentence, code } = view;
    const [figures, labelRows] = await Promise.all([geometryOf([plate], CLOSE * width), namesOfPlates()]);
    const geometry = figures[plate];
    if (!geometry) throw new Error(`no geometry of ${plate}`);
    return {
      content: {
        kind: 'country',
        scene: sceneAt(history, { date }),
        name,
        sentence,
        map: mapOf(polity, date, geometry, labelRows, name),
        ribbon,
        facts: briefFacts(view, MOST_FACTS).map((fact) => ({
          when: countryWords.when(fact.date, fact.endDate, fact.precision),
          text: fact.segments.map((segment) => segment.text).join(''),
          now: fact.key === view.now,
        })),
      },
      figures,
      labelRows,
      permalink: `${siteAddress(base)}/country/${code}${date === history.asOf ? '' : `?date=${date}`}`,
      parts: [name, date],
    };
  },
});
