// One error for every rule about texts on states and chapters, planted in the sound data: for tests.
import type { Planted } from './planted.ts';
import { swap } from './sound-data.ts';

const STORY = 'chapters/story.md';

export const plantedInTexts: readonly Planted[] = [
  ['country-name', 'countries/GBR.md', swap('id: "GBR"', 'id: "GIB.GBR"'), 'Call the file GIB.GBR.md.'],
  ['country-missing', 'countries/GBR.md', null, 'data/countries "GBR" was in a bloc or a partnership'],
  [
    'country-words',
    'countries/GBR.md',
    (text) => text.replace(/word3 (?:word\d+ ){30}/, ''),
    'countries/GBR.md:5 the text has 72 words [country-words]. Write 80 to 200.',
  ],
  [
    'country-uncited',
    'countries/GBR.md',
    (text) => text.replace(/ \[@[^\]]*\]/g, ''),
    'countries/GBR.md:5 the text cites no source',
  ],
  ['prose-markup', 'countries/GBR.md', swap('The *state*', '# The state'), 'countries/GBR.md:5 "# The state'],
  ['chapter-name', STORY, swap('id: "story"', 'id: "tale"'), 'Call the file tale.md.'],
  ['number', STORY, swap('order: "1"', 'order: "0"'), 'story.md:3 order: "0" is not a number from 1 to 99'],
  [
    'chapter-step',
    STORY,
    swap('<!-- step date: 1955', 'Once. <!-- step date: 1955'),
    'story.md:7 there is text',
  ],
  ['chapter-step', STORY, swap('1955-05-06', '1955-05-36'), 'story.md:7 "1955-05-36" is not a date'],
  [
    'chapter-step',
    STORY,
    swap('plate: europe', 'plate: asia'),
    'story.md:7 "asia" is not one of world, europe',
  ],
  [
    'chapter-step',
    STORY,
    swap('10 51 2.2', '10 51'),
    'story.md:7 "10 51" is not longitude, latitude and zoom',
  ],
  ['chapter-step', STORY, swap('summits article6', 'summit'), 'story.md:7 "summit" is not one of the layers'],
  ['chapter-step', STORY, swap('country: DEU', 'state: DEU'), 'story.md:7 "state" is no setting of a step'],
  ['chapter-step', STORY, swap('## The first step\n', ''), 'story.md:7 the step has no title'],
  ['chapter-step', STORY, swap('1990-10-03', '1954-10-03'), 'story.md:14 "1954-10-03" is before the step of'],
  ['chapter-step', STORY, swap('1990-10-03', '2090-10-03'), 'story.md:14 "2090-10-03" lies outside'],
  [
    'chapter-step',
    STORY,
    swap('The first step', 'A step '.repeat(12)),
    'story.md:9 the title has 83 characters',
  ],
  [
    'chapter-step',
    STORY,
    swap('country: DEU', 'country: FRA'),
    'story.md:9 "FRA" is no state or dependency on',
  ],
  [
    'chapter-words',
    STORY,
    (text) => text.replace(/word3 (?:word\d+ ){20}/, ''),
    'story.md:9 the step has 20 words [chapter-words]. Write 40 to 150.',
  ],
  ['chapter-uncited', STORY, swap(' [@treaty-1949]', ''), 'story.md:9 the step cites no source'],
  [
    'chapter-claim',
    STORY,
    swap('**Answer.**', '**Reply.**'),
    'story.md:14 a quotation is not a claim and its',
  ],
  [
    'chapter-claim',
    STORY,
    (text) => text.replace(/ \[@book-1990\]\.\n$/, '.\n'),
    'story.md:14 a claim or its answer cites no source',
  ],
  ['prose-markup', STORY, swap('It word0', '- It word0'), 'story.md:10 "- It'],
  ['source-unknown', STORY, swap('[@book-1990]', '[@book-1991]'), 'story.md:15 "book-1991" is not known'],
];
