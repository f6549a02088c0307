// The fonts of pictures as @font-face rules with the fonts in them, for files and browsers that do not have them.
import { Buffer } from 'node:buffer';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { CHARACTERS } from '../../src/compile/cards/fonts.ts';
import { ROOT } from '../toolchain.mjs';

/** `AtlasSerif-400-italic.ttf` names its family, weight and slope. */
const NAME = /^Atlas(Serif|Label|Text)-(\d+)(-italic)?\.ttf$/;

/** @param {string} file */
async function ruleOf(file) {
  const [, family, weight, italic] = NAME.exec(path.basename(file)) ?? [];
  const font = await subsetFont(readFileSync(file), CHARACTERS, { targetFormat: 'woff2', variationAxes: {} });
  const data = Buffer.from(font).toString('base64');
  return `@font-face{font-family:'Atlas ${String(family)}';font-weight:${String(weight)};font-style:${italic ? 'italic' : 'normal'};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}

/**
 * Made once: packing takes seconds.
 * @param {readonly string[]} files of cardFonts, in a folder that is named by what is in them
 * @returns {Promise<string>}
 */
export async function facesOf(files) {
  const folder = path.join(ROOT, '.cache/faces');
  const kept = path.join(folder, `${path.basename(path.dirname(files[0] ?? ''))}.css`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const rules = (await Promise.all(files.map(ruleOf))).join('');
  mkdirSync(folder, { recursive: true });
  // Under another name first: a run that is broken off leaves no half file.
  writeFileSync(`${kept}.half`, rules);
  renameSync(`${kept}.half`, kept);
  return rules;
}
