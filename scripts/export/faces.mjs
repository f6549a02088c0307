// The fonts of pictures as @font-face rules with the fonts in them, for files and browsers that do not have them.
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { CHARACTERS } from '../../src/compile/cards/fonts.ts';

/** `AtlasSerif-400-italic.ttf` names its family, weight and slope. */
const NAME = /^Atlas(Serif|Label|Text)-(\d+)(-italic)?\.ttf$/;

/**
 * @param {readonly string[]} files of cardFonts
 * @returns {Promise<string>}
 */
export async function facesOf(files) {
  const rules = files.map(async (file) => {
    const [, family, weight, italic] = NAME.exec(path.basename(file)) ?? [];
    const font = await subsetFont(readFileSync(file), CHARACTERS, {
      targetFormat: 'woff2',
      variationAxes: {},
    });
    return `@font-face{font-family:'Atlas ${String(family)}';font-weight:${String(weight)};font-style:${italic ? 'italic' : 'normal'};src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format('woff2')}`;
  });
  return (await Promise.all(rules)).join('');
}
