// The page and the data behind it in schema.org's terms (JSON-LD), for search engines and for those who look for data sets.
import type { History, IsoDate } from '../history/model.ts';
import type { Messages } from '../text/messages.ts';
import type { SiteAddress } from './page-meta.ts';
import { tableNames } from './tables.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The map of a date page. */
export interface MapPage {
  readonly name: string;
  readonly description: string;
  readonly date: IsoDate;
  readonly image: string;
  /** Name of the date's file in api/v1/snapshots. */
  readonly snapshot: string;
}

const download = (url: string): object => ({
  '@type': 'DataDownload',
  encodingFormat: 'application/json',
  contentUrl: url,
});

function dataset(history: History, site: SiteAddress, files: readonly string[], t: Messages): object {
  const home = `${site.origin}${site.base}/`;
  return {
    '@type': 'Dataset',
    '@id': `${home}#data`,
    name: t.publish.dataName(history.firstDate, history.asOf),
    description: t.publish.dataDescription,
    url: home,
    keywords: t.publish.keywords,
    version: history.version,
    temporalCoverage: `${history.firstDate}/${history.asOf}`,
    license: LICENCE,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: t.site.name, url: home },
    distribution: files.map((file) => download(`${home}api/v1/${file}`)),
  };
}

/** Characters that would end the script element early, or that a parser of HTML would read as its own. */
const inScript = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A page of a date names its map and the files of that date; any other page all tables. */
export function linkedData(
  history: History,
  site: SiteAddress,
  canonical: string,
  map: MapPage | null,
  t: Messages,
): string {
  const files = map
    ? ['index.json', 'memberships.json', `snapshots/${map.snapshot}.json`]
    : ['index.json', ...tableNames().map((name) => `${name}.json`)];
  const data = dataset(history, site, files, t);
  const drawn = map && {
    '@type': 'Map',
    '@id': `${canonical}#map`,
    name: map.name,
    description: map.description,
    url: canonical,
    image: map.image,
    temporalCoverage: map.date,
    inLanguage: t.tag,
    license: LICENCE,
    creator: { '@type': 'Organization', name: t.site.name },
    isBasedOn: { '@id': `${site.origin}${site.base}/#data` },
  };
  return inScript(
    JSON.stringify({ '@context': 'https://schema.org', '@graph': drawn ? [drawn, data] : [data] }),
  );
}
