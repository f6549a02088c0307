// What pictures are drawn from, read from disk: the compiled data in one language, and the fonts that the renderer needs.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { renderer } from '../../src/compile/cards/draw.ts';
import { CARD_FONTS, cardFonts } from '../../src/compile/cards/fonts.ts';
import { decodeLabels } from '../../src/lib/figure/labels.ts';
import { decodeHistory } from '../../src/lib/history/decode.ts';
import { decodeEvents, decodeTicks } from '../../src/lib/history/event.ts';
import { FIRST, LANGUAGES, folderOf } from '../languages.mjs';
import { ROOT, Stop } from '../toolchain.mjs';

export const GENERATED = path.join(ROOT, 'src/lib/generated');
const WORDS = path.join(ROOT, 'src/lib/text');

/** Languages that have all the words of a picture. */
export const languages = LANGUAGES.filter((tag) =>
  ['core', 'export', 'film', 'tables'].every((part) => existsSync(path.join(WORDS, tag, `${part}.ts`))),
);

/** @param {string} file */
const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (fault) {
    throw new Stop(`${path.relative(ROOT, file)} cannot be read: ${String(fault)}\nRun npm run data first.`);
  }
};

/** Texts of a language; those without translation are there in the first. @param {string} lang */
const factsOf = (lang) => (lang === FIRST ? GENERATED : path.join(GENERATED, folderOf(lang)));

/** @param {string} lang */
export const readHistory = (lang) => decodeHistory(read(path.join(factsOf(lang), 'history.json')));

/** Days at which films pause: as the player does. @param {string} lang */
export const readTicks = (lang) => decodeTicks(read(path.join(factsOf(lang), 'ticks.json')));

/** @param {string} lang */
export const readRecord = (lang) => read(path.join(factsOf(lang), 'record.json'));

/**
 * @param {string} lang
 * @param {string} part
 */
export const wordsOf = (lang, part) => import(path.join(WORDS, lang, `${part}.ts`));

/** Where the atlas stands in a language. @param {string} lang @param {string | null} site */
function siteOf(lang, site) {
  const origin = (site ?? process.env.PUBLIC_ORIGIN ?? '').replace(/\/+$/, '');
  const folder = folderOf(lang);
  return `${origin === '' ? 'http://localhost:4173' : origin}${folder === '' ? '' : `/${folder}`}`;
}

/**
 * @param {string} lang
 * @param {string | null} site
 * @returns {Promise<{ store: import('../../src/lib/export/film/pictures.ts').PictureStore, fontFiles: string[] }>}
 */
export async function openStore(lang, site) {
  const fontFiles = await cardFonts(ROOT, path.join(ROOT, '.cache/fonts'));
  const [{ core }, { pictureWords }, { filmWords }] = await Promise.all(
    ['core', 'export', 'film'].map((part) => wordsOf(lang, part)),
  );
  const facts = factsOf(lang);
  const figure = (/** @type {string} */ plate) => read(path.join(GENERATED, `geo/figure-${plate}.json`));
  return {
    fontFiles,
    store: {
      history: readHistory(lang),
      events: decodeEvents(read(path.join(facts, 'events.json'))),
      figures: { world: figure('world'), europe: figure('europe') },
      labelRows: decodeLabels(read(path.join(facts, 'labels.json'))),
      t: core,
      words: pictureWords(core.formats),
      filmWords,
      fonts: CARD_FONTS,
      measure: renderer(fontFiles).measure,
      site: siteOf(lang, site),
    },
  };
}
