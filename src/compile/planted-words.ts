// Slips of the hand in words and labels, planted in the sound data: for tests.
import { addLine, type Planted } from './planted.ts';
import { swap } from './sound-data.ts';

const TEXT = 'countries/GBR.md';

export const plantedInWords: readonly Planted[] = [
  [
    'label-unit',
    'geography/labels.csv',
    swap('DE_W,DEU', 'DE_W,GBR'),
    'labels.csv:3 polity_id: "GBR" does not hold',
  ],
  [
    'label-twice',
    'geography/labels.csv',
    addLine('world,sea,,,Pacific / Ocean,-172,12,9,,,,,,,'),
    'labels.csv:5 text: "Pacific / Ocean" stands already on line 4',
  ],
  ['slip', 'events.csv', swap('Twelve states', 'Twelve  states'), 'has two spaces'],
  ['slip', 'events.csv', swap('Twelve states', 'Twelve states states'), 'has a word twice'],
  ['slip', 'events.csv', swap('states sign.', '(states sign.'), 'has ( and ) that do not match'],
  ['slip', 'events.csv', swap('Twelve states', '“Twelve states'), 'has “ and ” that do not match'],
  ['slip', 'memberships.csv', swap('By protocol.', 'By protocol .'), 'memberships.csv:4 note: '],
  ['slip', TEXT, swap('word3 ', 'word3,'), 'GBR.md:5 "… '],
  ['slip', TEXT, swap('word3 ', 'wo\u200Brd3 '), 'holds an invisible character'],
  ['slip', TEXT, swap('word3 ', '"word3 '), 'has a straight quotation mark'],
  ['slip', TEXT, swap('word3 ', 'word3\n'), 'GBR.md:6 '],
  ['slip', TEXT, swap('[@treaty-1949]', '[@treaty 1949]'), 'has a citation that is not closed'],
  ['slip', TEXT, (text) => `${text}\n${text.slice(text.indexOf('And '))}`, 'GBR.md:9 '],
  ['slip', 'events.csv', swap('states sign.', 'states sign on 31 June 1949.'), 'speaks of "31 June 1949"'],
  ['slip', 'events.csv', swap('states sign.', 'states sign in July 7024.'), 'speaks of "July 7024"'],
  ['slip', 'memberships.csv', swap('By protocol.', 'Not on 1990-02-30.'), 'speaks of "1990-02-30"'],
  [
    'unfinished',
    'events.csv',
    swap('states sign.', 'states sign'),
    'events.csv:2 text: "Twelve states sign" does not',
  ],
  ['unfinished', TEXT, (text) => text.slice(0, -30), 'GBR.md:7 "… '],
];
