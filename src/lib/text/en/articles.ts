// The English article before the names of states and lands.

/** Names that take the article in running text. */
const WITH_ARTICLE = new RegExp(
  `^(?:${[
    'United',
    'Netherlands(?! New Guinea)',
    'Soviet Union',
    'Saar',
    'Philippines',
    'Maldives',
    'Bahamas',
    'Comoros',
    'Seychelles',
    '(?:Czech|Central African|Dominican|Khmer|Malagasy|Slovak) Republic',
    '(?:Mali|Malayan) Federation',
    'Central African Empire',
    'Former Yugoslav',
    '(?:Democratic |Federal |People’s )?Republic of',
    '(?:Federation|State|Territory|Trust Territory|Sovereign Base Areas|Free Territory|Federated States|Union) of',
    'Free Territory',
    '(?:Solomon|Marshall|Cayman|Ryukyu|Cook|Falkland|Faroe|Bonin|Gilbert|Northern Mariana|Turks and Caicos|Cocos|British Virgin|British Solomon|US Virgin) ',
    'Palestinian territories',
    'Panama Canal',
    'British (?:Cameroons|Indian Ocean|Mandate)',
    'French (?:protectorate|Union|Settlements|Territory|Southern)',
    'Portuguese (?:colony|province)',
    'Spanish protectorate',
    'Belgian Congo',
    'Gold Coast',
    'Algerian departments',
    'Saharan departments',
    'Southern Territories',
    'Trucial',
    'Western occupation',
    'New Hebrides',
  ].join('|')})`,
);

export const the = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);
