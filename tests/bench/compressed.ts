// Files as they would be served where the build has no compressed twin of them.
import { brotliCompressSync, constants } from 'node:zlib';

/** As scripts/compress.mjs makes those of scripts and style sheets. */
const QUALITY = 11;

export const compressed = (content: string | Buffer): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
