// Grammar of the names of states, lands and blocs in French: article, gender and number, and how a name stands after à, de and en.
// Rules and short lists, not a table: a name that is new in the data is mostly right by rule. articles.test.ts holds the names themselves.

export type Article = 'le' | 'la' | 'l’' | 'les' | '';

export interface Grammar {
  readonly article: Article;
  readonly feminine: boolean;
  readonly plural: boolean;
}

/** Puts a name into marks, such as those that make it bold. */
type Mark = (name: string) => string;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** First words of names without an article. */
const BARE_FEMININE = words(
  `Åland Andorre Anguilla Antigua Aruba Ashmore Bonaire Ceuta Chypre Clipperton Cuba Curaçao Guam Guernesey Haïti Jan Jersey Madagascar
  Madère Malte Maurice Mayotte Melilla Montserrat Nauru Niue Pitcairn Porkkala Sainte Singapour Sint Taïwan Terre Tokelau Trinité
  Wallis Walvis`,
);
const BARE_MASCULINE = words(
  `Bahreïn Berlin Cabo Ceylan Dadra Djibouti Gibraltar Goa Gwadar Hainan Hawaï Hong Ifni Israël Kiribati Labuan Macao Mascate
  Monaco Oman Porto Saint Sao Sébastopol Tonga Tuvalu Zanzibar`,
);
/** Islands among the names in Saint. */
const BARE_ISLAND = /^Saint-(?:Barthélemy|Martin)/;

const SINGULAR_IN_S = words('Honduras Laos');
const PLURAL = words('CE Fidji IP4 Länder Ryukyu Samoa');
const MASCULINE_PLURAL = words(
  'Départements Districts Émirats Établissements États IP4 Länder Partenaires Pays Territoires',
);

/** Feminine is what ends in e or é, and these; masculine the rest, and those. */
const FEMININE = words('CECA Ex Fédération Malaya Organisation OTAN Réunion Sierra UE Union');
const MASCULINE = words(
  'Antarctique Belize Cambodge Empire Mexique Mozambique Pacte Royaume Suriname Territoire Zaïre Zimbabwe',
);

/** Words that are no names in themselves: small inside a sentence. */
const COMMON =
  /^(?:Archipel|Baie|Bande|Bases?|Cap Juby|Colonie|Départements|Districts|Ex-|Îles?\b|Oblast|Pacte|Plateau|Protectorat|Pays tchèques|Terres au |Zones?\b)/;

/** Names of two lands, each with its own article. */
const PAIR =
  /^((?:Côte-de-l’Or|Crimée|Géorgie du Sud|Sabah \(Bornéo du Nord\)|Terres australes françaises|Tripolitaine)) et (.+)$/;

const VOWEL = /^[AEIOUÂÀÉÈÊÎÔÅ]/i;
/** No article, but elision: d’Haïti. */
const MUTE_H = words('Haïti Hawaï');

/** Places that one is in the middle of rather than at. */
const INSIDE = words(
  `Baie Bande Base Bases Cité Colonie Départements Districts Empire État Établissements Ex Fédération Île Oblast Plateau Protectorat
  Terres Territoire Territoires Zone Zones`,
);
/** Without an article, and yet not "à". */
const EN_BARE = words('Andorre Haïti Israël');
/** Islands that keep their article: à la Barbade. */
const A_LA = words('Barbade Dominique Grenade Réunion');

const headOf = (name: string): string => /^[^\s(),*\u2217/-]+/u.exec(name)?.[0] ?? name;

export function grammar(name: string): Grammar {
  const head = headOf(name);
  if (BARE_MASCULINE.has(head) || BARE_FEMININE.has(head))
    return { article: '', feminine: BARE_FEMININE.has(head) || BARE_ISLAND.test(name), plural: false };
  if (PLURAL.has(head) || (head.endsWith('s') && !SINGULAR_IN_S.has(head)))
    return { article: 'les', feminine: !MASCULINE_PLURAL.has(head), plural: true };
  const feminine = FEMININE.has(head) || (/[eé]$/.test(head) && !MASCULINE.has(head));
  return { article: VOWEL.test(head) ? 'l’' : feminine ? 'la' : 'le', feminine, plural: false };
}

type Forms = Readonly<Record<Article, string>>;

const LE: Forms = { le: 'le ', la: 'la ', 'l’': 'l’', les: 'les ', '': '' };
const DE: Forms = { le: 'du ', la: 'de la ', 'l’': 'de l’', les: 'des ', '': 'de ' };
const A: Forms = { le: 'au ', la: 'à la ', 'l’': 'à l’', les: 'aux ', '': 'à ' };

const unmarked: Mark = (name) => name;

/** The name inside a sentence: les îles Cook. */
const inside = (name: string): string =>
  COMMON.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Both parts of a pair, or the one name. */
const parted = (name: string): string[] => PAIR.exec(name)?.slice(1) ?? [name];

function stand(forms: Forms, given: string, mark: Mark): string {
  return parted(given)
    .map((name) => {
      const { article } = grammar(name);
      const elides = article === '' && (VOWEL.test(name) || MUTE_H.has(headOf(name)));
      return (forms === DE && elides ? 'd’' : forms[article]) + mark(inside(name));
    })
    .join(' et ');
}

/** `la France`, `l’Italie`, `les Pays-Bas`, `Malte` */
export const le = (name: string, mark = unmarked): string => stand(LE, name, mark);

/** `de la France`, `du Danemark`, `d’Oman` */
export const de = (name: string, mark = unmarked): string => stand(DE, name, mark);

/** `à la France`, `au Danemark`, `aux Pays-Bas` */
export const a = (name: string, mark = unmarked): string => stand(A, name, mark);

/** Where: `en France`, `au Danemark`, `aux Pays-Bas`, `à Malte`, `dans la zone du canal de Panama` */
export function en(name: string, mark = unmarked): string {
  const head = headOf(name);
  const { article, feminine, plural } = grammar(name);
  if (parted(name).length > 1 || (INSIDE.has(head) && !name.startsWith('États-')))
    return `dans ${le(name, mark)}`;
  const without = article === '' ? EN_BARE.has(head) : (feminine || article === 'l’') && !A_LA.has(head);
  return without && !plural ? `en ${mark(inside(name))}` : a(name, mark);
}

/** Whether what is said of these takes a verb in the plural. */
export const many = (names: readonly string[]): boolean =>
  names.length > 1 || names.some((name) => grammar(name).plural || parted(name).length > 1);

/** `il`, `elle`, `ils` or `elles` */
export const il = (name: string): string => agreed([name], 'il', 'elle');

/** `seul`, `seule`, `seuls` or `seules`, after what it is said of. */
export function agreed(names: readonly string[], masculine: string, feminine = `${masculine}e`): string {
  const form = names.every((name) => grammar(name).feminine) ? feminine : masculine;
  return many(names) && !form.endsWith('s') ? `${form}s` : form;
}
