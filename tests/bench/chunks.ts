// Tells code from compiled data inside scripts: tables and outlines reach the browser as modules, alone or beside code.
import { brotliCompressSync, constants } from 'node:zlib';

/** Characters that are judged together. */
const PIECE = 2000;
/** Signs of code per kilobyte: code has a dozen, a table none. */
const FEWEST = 2;
/** As scripts/compress.mjs makes the files that are served. */
const QUALITY = 7;

export const compressed = (content: string | Buffer): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });

/** The part of a compressed script that is code, from 0 for a table to 1 for a program. */
export function codeShare(script: string): number {
  const parts = { code: '', data: '' };
  for (let at = 0; at < script.length; at += PIECE) {
    const piece = script.slice(at, at + PIECE);
    const signs = piece.match(/=>|&&|\?\?|\breturn\b|\bfunction\b/g)?.length ?? 0;
    // A short rest tells nothing by itself: it goes with what is there.
    const isCode = piece.length < PIECE / 2 ? parts.data === '' : (signs * 1000) / piece.length >= FEWEST;
    parts[isCode ? 'code' : 'data'] += piece;
  }
  if (parts.data === '') return 1;
  if (parts.code === '') return 0;
  const [code, data] = [compressed(parts.code).length, compressed(parts.data).length];
  return code / (code + data);
}
