// English of the stories: their index, the chapter page, and what stands on its map.
import { formatsFor } from '../formats.ts';

const f = formatsFor('en-GB');

const several = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

export const storyWords = {
  index: {
    title: 'Stories',
    lead: 'Chapters on how alliances came to cover, divide and link so much of the world. Each leads through dated steps, with the map of every step beside the text.',
    list: 'Chapters in order',
    span: (from: string, to: string) => `${from.slice(0, 4)} to ${to.slice(0, 4)}`,
    place: (n: number, of: number) => `Chapter ${n} of ${of}`,
  },
  chapter: {
    all: 'All stories',
    bar: 'Steps of this chapter',
    place: (n: number, of: number) => `${n} of ${of}`,
    stepName: (n: number, title: string) => `Step ${n}: ${title}`,
    previousStep: 'Previous step',
    nextStep: 'Next step',
    previousChapter: 'Previous chapter',
    nextChapter: 'Next chapter',
    map: 'Map of this step',
    mapOn: (date: string) => `Open the map of ${date}`,
    back: 'Back to the story',
    timeline: 'Timeline',
    date: 'Date of the map',
    showKey: 'Key',
    sources: 'Sources of this chapter',
    stepSources: (n: number) => `Notes and sources of this step (${n})`,
    onMap: 'On the map',
    cited: 'Cited in this step',
    claim: 'Claim',
    answer: 'Answer',
    pair: 'A claim and its answer',
    announce: (n: number, of: number, date: string) => `Step ${n} of ${of}. The map shows ${date}.`,
  },
  key: {
    partners: (n: number) => several(n, 'partner of NATO', 'partners of NATO'),
    allied: 'parties to the alliances named',
    operation: 'operation',
    presence: 'forces or headquarters',
    summit: 'summit',
  },
  note: {
    members: (bloc: string, n: number) => `${bloc}: ${n === 1 ? 'member' : 'members'} from this day`,
    partnersFrom: (bloc: string) => `${bloc}: from this day`,
    partner: (programmes: readonly string[]) => `Partner of NATO: ${programmes.join(', ')}.`,
    summit: (city: string) => `Summit in ${city}`,
    placeSince: (place: string, date: string) => `${place}, since ${f.date(date)}`,
    control: (controller: string) => `Control: ${controller}`,
    contested: 'Contested',
    allies: (names: readonly string[], more: number) =>
      more > 0 ? `Allied by: ${names.join('; ')}; and ${more} more.` : `Allied by: ${names.join('; ')}.`,
    signed: (name: string) => `${name}, signed on this day`,
  },
};

export type StoryWords = typeof storyWords;
