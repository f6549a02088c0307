// English for maps in other pages: the embedded map itself, and the page that writes the snippet for it.
import { formatsFor } from '../formats.ts';
import type { IsoDate } from '../../history/model.ts';

const f = formatsFor('en-GB');

export const embedWords = {
  open: 'Open in Alliance Atlas',
  /** The source line under an embedded map. */
  source: 'Data: Alliance Atlas, CC BY 4.0.',
  frameTitle: (date: IsoDate) => `Alliance Atlas: map of ${f.date(date)}`,
  frozenNote: (date: IsoDate, version: string) =>
    `This picture shows ${f.date(date)} and does not change. Data version ${version}.`,
  make: {
    title: 'Put a map on your page',
    lead: 'Choose what the map shows and copy the lines below into your page. The map adapts to the width it is given, works by keyboard and never starts by itself.',
    choices: 'What the map shows',
    date: 'Year or day',
    dateHint: 'for example 1955 or 1955-05-14',
    show: 'Show',
    size: 'Size',
    sizes: {
      full: 'As wide as the text',
      large: '800 × 500 pixels',
      medium: '640 × 460 pixels',
      small: '320 × 240 pixels',
    },
    language: 'Language',
    plates: 'Plates',
    plateNames: { both: 'World and Europe', europe: 'Europe alone', world: 'World alone' },
    theme: 'Colours',
    themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
    layers: 'Layers',
    layerNames: {
      names: 'Names of states',
      disputes: 'Disputed or occupied land',
      article6: 'Southern limit of the treaty area',
    } as Readonly<Record<string, string>>,
    controls: 'Slider and buttons',
    kind: 'Live or frozen',
    kinds: {
      live: 'Live: follows corrections of the data',
      frozen: 'Frozen: this picture, for ever the same',
    },
    liveNote:
      'The reader can move the date, play the years and select a state. Corrections of the data appear by themselves.',
    frozenNote: (version: string) =>
      `A picture of data version ${version} without scripts: it stays as it is when the data is corrected. The link below it leads to the current map.`,
    frozenDates:
      'Frozen pictures exist for every year and every change of the blocs. For another day the picture of the change before it is taken, which shows the same members.',
    frozenFailed: 'The list of frozen pictures did not load, so only a live map can be made now.',
    again: 'Try again',
    preview: 'Preview',
    code: 'Lines for your page',
    copy: 'Copy the lines',
    copied: 'Copied',
    copyFailed: 'Copying is not possible here. The lines are selected: press Ctrl C or ⌘ C.',
    privacyTitle: 'What your readers give away',
    privacy: [
      'Nothing beyond the request itself. The map sets no cookies, stores nothing on the reader’s device, counts nobody and loads nothing from other sites.',
      'The sandbox in the lines keeps the map apart from your page: it may run its own script and open the atlas in a new tab, and nothing else. A frozen picture runs no script at all.',
    ],
    rulesTitle: 'Good to know',
    rules: [
      'Keep the source line and the link under the map visible. The data is licensed CC BY 4.0: name Alliance Atlas as the source.',
      'Say the date in your own text: the map shows membership and borders on the day named above it, and today moves on.',
      'The address alone works too: paste it where a content system asks for the link of a frame.',
    ],
    address: 'Address of the map alone',
    noScript:
      'The choices need JavaScript. Without it, put the address of a date into the src of an iframe, such as:',
  },
};

export type EmbedWords = typeof embedWords;
