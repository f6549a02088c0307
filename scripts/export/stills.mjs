// Stills and tables without a browser: PNG, SVG and CSV of one day.
import { renderer } from '../../src/compile/cards/draw.ts';
import { pictureOfDay } from '../../src/lib/export/film/pictures.ts';
import { RECORD_TABLES } from '../../src/lib/export/record-tables.ts';
import { TABLES } from '../../src/lib/export/tables.ts';
import { decodeRecord } from '../../src/lib/history/record-decode.ts';
import {
  chosenRows,
  sortedRows,
  stateTable,
  BY_NAME,
  STATES_ALONE,
  tableCsv,
} from '../../src/lib/scene/table.ts';
import { sceneAt } from '../../src/lib/scene/scene.ts';
import { PALETTES } from '../../src/lib/theme/palette.ts';
import { RECORD_LAYERS } from '../../src/lib/view/view.ts';
import { Usage } from './arguments.mjs';
import { facesOf } from './faces.mjs';
import { openStore, readHistory, readRecord, wordsOf } from './store.mjs';

/** @typedef {import('./arguments.mjs').Order} Order */

/** @param {Order} order */
export const lookOf = ({ plates, size, theme, layers }) => ({
  plates,
  size,
  layers,
  palette: PALETTES[theme],
});

/** With the record, where one of its layers is on. @param {Order} order */
async function storeOf({ lang, site, layers }) {
  const opened = await openStore(lang, site);
  if (!layers.some((layer) => RECORD_LAYERS.includes(layer))) return opened;
  const { layerMessages } = await wordsOf(lang, 'layers');
  const record = { rows: decodeRecord(readRecord(lang)), words: layerMessages };
  return { ...opened, store: { ...opened.store, record } };
}

/** @param {Order} order */
export async function svgOf(order) {
  const { store, fontFiles } = await storeOf(order);
  const faces = await facesOf(fontFiles);
  return pictureOfDay({ ...store, faces }, lookOf(order), order.date);
}

/** @param {Order} order */
export async function pngOf(order) {
  const { store, fontFiles } = await storeOf(order);
  return renderer(fontFiles).fullPng(pictureOfDay(store, lookOf(order), order.date));
}

/** @param {unknown} value */
function cell(value) {
  const text = Array.isArray(value)
    ? value.join(' ')
    : value === null || value === undefined
      ? ''
      : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV (RFC 4180); lists are separated by spaces.
 * @param {readonly Readonly<Record<string, unknown>>[]} rows
 */
export function rowsCsv(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** @param {Order} order */
export async function csvOf({ table, lang, date }) {
  const history = readHistory(lang);
  if (table === 'states') {
    const { tableWords } = await wordsOf(lang, 'tables');
    const { core } = await wordsOf(lang, 'core');
    const states = stateTable(
      history,
      decodeRecord(readRecord(lang)),
      sceneAt(history, { date }),
      tableWords,
    );
    const rows = sortedRows(
      chosenRows(states, { ...STATES_ALONE, dependencies: true }),
      BY_NAME,
      core.formats.compare,
    );
    return tableCsv(states, rows, tableWords);
  }
  const plain = TABLES[table];
  if (plain) return rowsCsv(plain(history));
  const record = RECORD_TABLES[table];
  if (record) return rowsCsv(record(decodeRecord(readRecord(lang))));
  const names = ['states', ...Object.keys(TABLES), ...Object.keys(RECORD_TABLES)];
  throw new Usage(`There is no table "${table}". Tables: ${names.join(', ')}.`);
}
