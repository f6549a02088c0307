// The grammar of names in French: every name of the data as the rules must take it, and how names stand in a sentence.
import { describe, expect, test } from 'vitest';
import { a, agreed, de, en, grammar, il, le, many } from './articles.ts';

/** The names of all states and lands, as the French data has them, by article and gender. A name in two of them would contradict itself. */
const NAMES: readonly (readonly [article: string, gender: 'f' | 'm', names: string])[] = [
  [
    '',
    'f',
    `Andorre | Anguilla | Antigua | Antigua-et-Barbuda | Aruba | Ashmore-et-Cartier |
    Bonaire, Saba, Saint-Eustache | Ceuta | Chypre | Chypre (partie contrôlée par la République) |
    Chypre du Nord | Clipperton | Cuba | Curaçao | Guam | Guernesey | Haïti | Jan Mayen | Jersey | Madagascar |
    Madagascar (France) | Madère | Malte | Maurice | Maurice britannique | Mayotte | Melilla | Montserrat |
    Nauru | Niue | Pitcairn | Porkkala | Saint-Barthélemy | Saint-Martin |
    Sainte-Hélène, Ascension et Tristan da Cunha | Sainte-Hélène, Ascension, Tristan | Sainte-Lucie |
    Singapour | Sint Maarten | Taïwan (République de Chine) | Taïwan, Penghu, Kinmen | Terre-Neuve |
    Terre-Neuve-et-Labrador | Tokelau | Trinité-et-Tobago | Wallis-et-Futuna | Walvis Bay | Åland`,
  ],
  [
    '',
    'm',
    `Bahreïn | Berlin-Est | Berlin-Ouest | Cabo Verde | Ceylan | Dadra et Nagar Haveli | Djibouti | Gibraltar |
    Goa, Daman et Diu | Gwadar | Hainan | Hawaï | Hong Kong | Ifni | Israël | Israël (lignes de 1949) |
    Kiribati | Macao | Mascate et Oman | Monaco | Oman | Porto Rico | Saint-Christophe-Niévès-Anguilla |
    Saint-Christophe-et-Niévès | Saint-Marin | Saint-Pierre-et-Miquelon | Saint-Vincent |
    Saint-Vincent-et-les-Grenadines | Sao Tomé-et-Principe | Sao Tomé-et-Principe portugais | Tonga | Tuvalu |
    Zanzibar`,
  ],
  [
    'la',
    'f',
    `Baie de Guantánamo | Bande de Gaza | Bande de Gaza (administration égyptienne) |
    Bande de Tarfaya (cap Juby) | Barbade | Base souveraine de Dhekelia | Base souveraine d’Akrotiri |
    Belgique | Birmanie | Biélorussie | Bolivie | Bosnie-Herzégovine | Bulgarie | Chine |
    Chine (continentale) | Cisjordanie (Jordanie) | Cisjordanie (avec Jérusalem-Est) | Cité du Vatican |
    Colombie | Colonie et protectorat d’Aden | Corée du Nord | Corée du Sud | Crimée et Sébastopol | Croatie |
    Côte d’Ivoire | Côte d’Ivoire (Afrique-Occidentale française) | Côte d’Ivoire (Communauté française) |
    Côte française des Somalis | Côte-de-l’Or et Togo britannique | Dominique | Finlande | France |
    France (métropolitaine) | Fédération de Malaya | Fédération de Rhodésie et du Nyassaland |
    Fédération du Mali | Fédération et protectorat d’Arabie du Sud | Gambie | Grenade | Grèce | Guadeloupe |
    Guinée | Guinée espagnole | Guinée française (Afrique-Occidentale française) | Guinée portugaise |
    Guinée équatoriale | Guinée-Bissau | Guyane britannique | Guyane française | Géorgie | Géorgie (reste) |
    Géorgie du Sud et îles Sandwich du Sud | Haute-Volta | Haute-Volta (Afrique-Occidentale française) |
    Haute-Volta (Communauté française) | Hongrie | Jamaïque |
    Jamaïque (avec les îles Caïmans et les îles Turques-et-Caïques) | Jordanie | Jordanie (rive orientale) |
    Lettonie | Libye | Lituanie | Macédoine | Macédoine du Nord | Malaisie | Malaya | Martinique | Mauritanie |
    Mauritanie (Afrique-Occidentale française) | Mauritanie (Communauté française) | Micronésie | Moldavie |
    Moldavie (rive droite) | Mongolie | Namibie | Norvège | Norvège (continentale) | Nouvelle-Calédonie |
    Nouvelle-Guinée néerlandaise | Nouvelle-Guinée occidentale | Nouvelle-Guinée occidentale (UNTEA) |
    Nouvelle-Zélande | Palestine | Papouasie-Nouvelle-Guinée | Pologne | Polynésie française | Rhodésie |
    Rhodésie du Nord | Rhodésie du Sud | Roumanie | Russie | Russie (partie asiatique) |
    Russie (partie européenne, reste) | République arabe unie | République arabe unie (Égypte) |
    République centrafricaine | République centrafricaine (Communauté française) | République de Chine |
    République dominicaine | République du Congo | République démocratique du Congo |
    République fédérale de Yougoslavie | République khmère | République malgache |
    République malgache (Communauté française) | République soudanaise (Communauté française) |
    République tchèque | République unie du Tanganyika et de Zanzibar | Réunion | Sarre | Serbie |
    Serbie (sans le Kosovo*) | Serbie-et-Monténégro | Sierra Leone | Slovaquie | Slovénie | Somalie |
    Somalie (administration militaire britannique) | Somalie (ancienne Somalie italienne) | Suisse | Suède |
    Syrie | Tanzanie | Tchécoslovaquie | Tchéquie | Tchétchénie | Thaïlande | Transjordanie |
    Transnistrie (avec Bender) | Tripolitaine et Cyrénaïque |
    Tripolitaine et Cyrénaïque (administration britannique) | Tunisie | Turquie | Türkiye | Yougoslavie |
    Zambie | Zone A de Trieste | Zone B de Trieste, partie croate (Buje) |
    Zone B de Trieste, partie slovène (Koper) | Zone du canal de Panama | Zone internationale de Tanger |
    Zone soviétique d’Allemagne | Zone tampon de l’ONU à Chypre`,
  ],
  [
    'le',
    'm',
    `Bangladesh | Bangladesh (Pakistan oriental) | Basutoland | Bechuanaland | Belize | Bhoutan |
    Bornéo du Nord britannique | Botswana | Brunei | Brésil | Burkina Faso | Burundi | Bénin | Cambodge |
    Cambodge (Union française) | Cameroun | Cameroun (ancien Cameroun français) | Cameroun britannique |
    Cameroun français | Cameroun méridional (britannique) | Cameroun septentrional (britannique) | Canada |
    Cap Juby (bande de Tarfaya) | Cap-Vert | Cap-Vert portugais | Chili | Congo | Congo (Brazzaville) |
    Congo (Communauté française) | Congo (Kinshasa) | Congo (Léopoldville) | Congo belge | Costa Rica |
    Dahomey | Dahomey (Afrique-Occidentale française) | Dahomey (Communauté française) | Danemark | Fezzan |
    Fezzan (administration française) | Gabon | Gabon (Afrique-Équatoriale française) |
    Gabon (Communauté française) | Ghana | Ghana (Côte-de-l’Or et Togo britannique) | Groenland | Guatemala |
    Guyana | Haut-Karabakh (tenu jusqu’en septembre 2023) | Honduras | Honduras britannique | Japon |
    Kampuchéa | Kampuchéa démocratique | Kazakhstan | Kenya | Kirghizistan | Kosovo* | Koweït | Laos |
    Laos (Union française) | Lesotho | Liban | Liberia | Liechtenstein | Luxembourg | Malawi | Mali | Maroc |
    Maroc (ancienne zone française) | Maroc, zone nord espagnole | Mexique | Monténégro |
    Moyen-Congo (Afrique-Équatoriale française) | Mozambique | Mozambique portugais | Myanmar | Nicaragua |
    Niger | Niger (Afrique-Occidentale française) | Niger (Communauté française) | Nigeria | Nyassaland |
    Népal | Pakistan | Pakistan (occidental) | Panama | Paraguay | Plateau du Golan (partie tenue par Israël) |
    Portugal | Portugal (continental) | Protectorat espagnol au Maroc | Protectorat français au Maroc |
    Protectorat français de Tunisie | Pérou | Qatar | Royaume-Uni | Ruanda-Urundi | Rwanda |
    Sabah (Bornéo du Nord) et Labuan | Sahara espagnol | Sahara occidental |
    Sahara occidental, à l’est du mur de sable | Sahara occidental, à l’ouest du mur de sable | Salvador |
    Sarawak | Siam | Sikkim | Sinaï | Somaliland (ancien Somaliland britannique) | Somaliland britannique |
    Soudan | Soudan anglo-égyptien | Soudan du Sud | Soudan français (Afrique-Occidentale française) |
    Sri Lanka | Sud-Ouest africain | Suriname | Svalbard | Swaziland | Sénégal |
    Sénégal (Afrique-Occidentale française) | Sénégal (Communauté française) | Tadjikistan | Tanganyika |
    Tchad | Tchad (Afrique-Équatoriale française) | Tchad (Communauté française) |
    Territoire britannique de l’océan Indien | Territoire de Papouasie et Nouvelle-Guinée |
    Territoire de l’Alaska | Territoire d’Hawaï | Territoire français des Afars et des Issas |
    Territoire libre de Trieste, zone A | Territoire libre de Trieste, zone B |
    Territoire sous tutelle de la Somalie | Territoire sous tutelle des îles du Pacifique | Tibet |
    Timor oriental (ATNUTO) | Timor portugais | Timor-Leste | Togo | Togo français | Turkménistan | Vanuatu |
    Venezuela | Vietnam | Vietnam (Union française) | Vietnam au nord du 17e parallèle |
    Vietnam au sud du 17e parallèle | Vietnam du Nord | Vietnam du Sud | Yémen | Yémen du Nord | Yémen du Sud |
    Zaïre | Zimbabwe | Zimbabwe-Rhodésie`,
  ],
  [
    'les',
    'f',
    `Antilles néerlandaises | Açores | Bahamas | Bahamas au nord du tropique | Bahamas au sud du tropique |
    Bases souveraines d’Akrotiri et Dhekelia | Bermudes | Chagos (Territoire britannique de l’océan Indien) |
    Comores | Comores françaises | Fidji | Indes néerlandaises | Kouriles du Sud | Maldives |
    Mariannes du Nord | Nouvelles-Hébrides | Palaos | Philippines | Ryukyu (Okinawa) | Samoa |
    Samoa américaines | Samoa occidentales | Seychelles | Seychelles britanniques |
    Terres au nord du 38e parallèle nord (Cheorwon, Sokcho) |
    Terres au sud du 38e parallèle nord (Kaesong, Ongjin) | Terres australes et antarctiques françaises |
    Terres australes françaises et îles Éparses | Zones occidentales d’Allemagne | Îles Amami |
    Îles Ashmore-et-Cartier | Îles Bonin (administration américaine) | Îles Bonin, Volcano et Marcus |
    Îles Canaries | Îles Caïmans | Îles Cocos (Keeling) | Îles Cook | Îles Féroé | Îles Gilbert |
    Îles Gilbert et Ellice | Îles Heard-et-McDonald | Îles Malouines | Îles Mariannes du Nord | Îles Marshall |
    Îles Paracels | Îles Paracels (contestées) | Îles Pitcairn | Îles Ryukyu (administration américaine) |
    Îles Salomon | Îles Salomon britanniques | Îles Spratleys | Îles Spratleys (contestées) |
    Îles Turques-et-Caïques | Îles Vierges américaines | Îles Vierges britanniques |
    Îles mineures des États-Unis dans le Pacifique et les Caraïbes | Îles mineures éloignées des États-Unis`,
  ],
  [
    'les',
    'm',
    `Districts autour du Haut-Karabakh (tenus de 1994 à 2020) | Départements français du Sahara |
    Départements français d’Algérie | Länder d’Allemagne de l’Est (sans Berlin) |
    Länder d’Allemagne de l’Ouest (sans la Sarre ni Berlin-Ouest) | Pays tchèques | Pays-Bas |
    Pays-Bas (européens) | Pays-Bas caribéens | Territoires du Sud de l’Algérie | Territoires palestiniens |
    Territoires palestiniens occupés par Israël | Émirats arabes unis | Établissements français de l’Océanie |
    États de la Trêve | États-Unis | États-Unis (48 États et DC) | États-Unis d’Indonésie`,
  ],
  [
    'l’',
    'f',
    `Abkhazie | Afrique du Sud | Albanie | Algérie | Algérie, Territoires du Sud / Sahara |
    Algérie, départements du nord | Allemagne | Allemagne de l’Est | Allemagne de l’Ouest | Arabie saoudite |
    Argentine | Arménie | Australie | Autriche | Espagne | Espagne (péninsule et Baléares) | Estonie |
    Ex-République yougoslave de Macédoine | Inde | Inde française | Inde française (Pondichéry) |
    Inde portugaise | Indonésie | Irlande | Islande | Italie | Ossétie du Sud | Ukraine | Ukraine (reste) |
    Union soviétique | Égypte | Égypte (sans le Sinaï) | Érythrée | Érythrée (administration britannique) |
    Éthiopie | Île Bouvet | Île Christmas | Île Norfolk | Île de Man`,
  ],
  [
    'l’',
    'm',
    `Afghanistan | Alaska | Angola | Angola portugais | Antarctique |
    Antarctique (aucune souveraineté reconnue) | Azerbaïdjan | Azerbaïdjan (reste) | Empire centrafricain |
    Eswatini | Irak | Iran | Oblast de Donetsk, côté ukrainien de la ligne de 2015–2022 |
    Oblast de Donetsk, partie tenue par les séparatistes (2015–2022) | Oblast de Kaliningrad |
    Oblast de Kherson | Oblast de Louhansk, côté ukrainien de la ligne de 2015–2022 |
    Oblast de Louhansk, partie tenue par les séparatistes (2015–2022) | Oblast de Zaporijjia |
    Oubangui-Chari (Afrique-Équatoriale française) | Ouganda | Ouzbékistan | Uruguay | Équateur |
    État du Somaliland`,
  ],
];

describe.each(NAMES)('names with the article "%s", %s', (article, gender, names) => {
  test.each(names.split(/\s*\|\s*/))('%s', (name) => {
    expect(grammar(name)).toEqual({ article, feminine: gender === 'f', plural: article === 'les' });
  });
});

test.each([
  ['France', 'la France', 'de la France', 'à la France', 'en France'],
  ['Danemark', 'le Danemark', 'du Danemark', 'au Danemark', 'au Danemark'],
  [
    'Allemagne de l’Ouest',
    'l’Allemagne de l’Ouest',
    'de l’Allemagne de l’Ouest',
    'à l’Allemagne de l’Ouest',
    'en Allemagne de l’Ouest',
  ],
  ['Iran', 'l’Iran', 'de l’Iran', 'à l’Iran', 'en Iran'],
  ['Pays-Bas', 'les Pays-Bas', 'des Pays-Bas', 'aux Pays-Bas', 'aux Pays-Bas'],
  ['États-Unis', 'les États-Unis', 'des États-Unis', 'aux États-Unis', 'aux États-Unis'],
  ['Malte', 'Malte', 'de Malte', 'à Malte', 'à Malte'],
  ['Oman', 'Oman', 'd’Oman', 'à Oman', 'à Oman'],
  ['Israël', 'Israël', 'd’Israël', 'à Israël', 'en Israël'],
  ['Haïti', 'Haïti', 'd’Haïti', 'à Haïti', 'en Haïti'],
  ['Honduras', 'le Honduras', 'du Honduras', 'au Honduras', 'au Honduras'],
  ['Hongrie', 'la Hongrie', 'de la Hongrie', 'à la Hongrie', 'en Hongrie'],
  ['Barbade', 'la Barbade', 'de la Barbade', 'à la Barbade', 'à la Barbade'],
  ['Yémen', 'le Yémen', 'du Yémen', 'au Yémen', 'au Yémen'],
  ['Kosovo*', 'le Kosovo*', 'du Kosovo*', 'au Kosovo*', 'au Kosovo*'],
])('%s stands after le, de, à and en', (name, ...forms) => {
  expect([le(name), de(name), a(name), en(name)]).toEqual(forms);
});

test('words that are no names become small inside a sentence, names do not', () => {
  expect(
    ['Îles Cook', 'Île de Man', 'Zone du canal de Panama', 'Oblast de Kherson'].map((n) => le(n)),
  ).toEqual(['les îles Cook', 'l’île de Man', 'la zone du canal de Panama', 'l’oblast de Kherson']);
  expect(
    ['Pays-Bas', 'Pays tchèques', 'États-Unis', 'Territoire libre de Trieste, zone A'].map((n) => le(n)),
  ).toEqual([
    'les Pays-Bas',
    'les pays tchèques',
    'les États-Unis',
    'le Territoire libre de Trieste, zone A',
  ]);
  expect(en('Zone du canal de Panama')).toBe('dans la zone du canal de Panama');
});

test('each of two lands in one name has its article', () => {
  const name = 'Géorgie du Sud et îles Sandwich du Sud';
  expect([le(name), de(name)]).toEqual([
    'la Géorgie du Sud et les îles Sandwich du Sud',
    'de la Géorgie du Sud et des îles Sandwich du Sud',
  ]);
  expect(de('Crimée et Sébastopol')).toBe('de la Crimée et de Sébastopol');
  expect(many([name])).toBe(true);
  expect(le('Antigua-et-Barbuda')).toBe('Antigua-et-Barbuda');
});

test('marks go around the name, not around its article', () => {
  const bold = (name: string): string => `*${name}*`;
  expect([le('Italie', bold), de('Îles Cook', bold), en('Vietnam du Sud', bold), a('Malte', bold)]).toEqual([
    'l’*Italie*',
    'des *îles Cook*',
    'au *Vietnam du Sud*',
    'à *Malte*',
  ]);
});

test.each([
  ['OTAN', 'l’OTAN', 'de l’OTAN', 'à l’OTAN', false],
  ['UE', 'l’UE', 'de l’UE', 'à l’UE', false],
  ['CECA', 'la CECA', 'de la CECA', 'à la CECA', false],
  ['CE', 'les CE', 'des CE', 'aux CE', true],
  ['Pacte de Varsovie', 'le pacte de Varsovie', 'du pacte de Varsovie', 'au pacte de Varsovie', false],
  ['Union européenne', 'l’Union européenne', 'de l’Union européenne', 'à l’Union européenne', false],
  [
    'Communautés européennes',
    'les Communautés européennes',
    'des Communautés européennes',
    'aux Communautés européennes',
    true,
  ],
])('the bloc %s is a name like others', (name, the, of, to, plural) => {
  expect([le(name), de(name), a(name), many([name])]).toEqual([the, of, to, plural]);
});

test('words agree with what they are said of', () => {
  expect([agreed(['OTAN'], 'seul'), agreed(['CE'], 'seul'), agreed(['CE/UE'], 'seul')]).toEqual([
    'seule',
    'seules',
    'seules',
  ]);
  expect(agreed(['Pacte de Varsovie'], 'dissous', 'dissoute')).toBe('dissous');
  expect(agreed(['CE'], 'dissous', 'dissoute')).toBe('dissoutes');
  expect([agreed(['Îles Salomon'], 'indépendant'), agreed(['Émirats arabes unis'], 'indépendant')]).toEqual([
    'indépendantes',
    'indépendants',
  ]);
  expect([agreed(['France', 'Italie'], 'voisin'), agreed(['France', 'Danemark'], 'voisin')]).toEqual([
    'voisines',
    'voisins',
  ]);
  expect(['Ghana', 'Gambie', 'Pays-Bas', 'Seychelles'].map(il)).toEqual(['il', 'elle', 'ils', 'elles']);
});
