// The parts of a release: the zip file, read back by its format, and the fallback page that finds its folder.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { foldered } from './foldered.mjs';
import { movable } from './movable.mjs';
import { writeZip } from './zip.mjs';

const dir = mkdtempSync(path.join(tmpdir(), 'atlas-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** Reads a zip file from its end, as programs do: the directory says where each file is. */
function read(/** @type {Buffer} */ zip) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  expect(zip.length - end).toBe(22);
  let at = zip.readUInt32LE(end + 16);
  /** @type {Record<string, string>} */
  const files = {};
  for (let i = 0; i < zip.readUInt16LE(end + 10); i += 1) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const local = zip.readUInt32LE(at + 42);
    // The local header says the same as the directory.
    expect(zip.subarray(local + 4, local + 30)).toEqual(zip.subarray(at + 6, at + 32));
    const start = local + 30 + zip.readUInt16LE(local + 26);
    const body = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const bytes = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body;
    expect([crc32(bytes), bytes.length]).toEqual([zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24)]);
    expect(zip.readUInt32LE(at + 38) >>> 16).toBe(0o100644);
    files[name] = bytes.toString();
    at += 46 + zip.readUInt16LE(at + 28);
  }
  expect(at).toBe(end);
  return files;
}

describe('a zip file', () => {
  const onDisk = path.join(dir, 'on-disk.html');
  writeFileSync(onDisk, '<p>a page</p>'.repeat(100));
  const entries = [
    { name: 'atlas/fr/été.txt', source: Buffer.from('œuvre') },
    { name: 'atlas/1955/index.html', source: onDisk },
    { name: 'atlas/empty.txt', source: Buffer.alloc(0) },
    { name: 'atlas/card.png', source: Buffer.from('not pressed') },
  ];

  test('holds what was put in', async () => {
    const file = path.join(dir, 'a.zip');
    const bytes = await writeZip(file, entries, { day: '2026-11-22' });
    const zip = readFileSync(file);
    expect(zip.length).toBe(bytes);
    expect(read(zip)).toEqual({
      'atlas/1955/index.html': '<p>a page</p>'.repeat(100),
      'atlas/card.png': 'not pressed',
      'atlas/empty.txt': '',
      'atlas/fr/été.txt': 'œuvre',
    });
  });

  test('is the same whatever order its files come in, and another for another day', async () => {
    const write = async (/** @type {typeof entries} */ files, /** @type {string} */ day) => {
      const file = path.join(dir, 'b.zip');
      await writeZip(file, files, { day });
      return readFileSync(file);
    };
    const one = await write(entries, '2026-11-22');
    expect(await write([...entries].reverse(), '2026-11-22')).toEqual(one);
    expect(await write(entries, '2026-11-23')).not.toEqual(one);
  });
});

describe('the fallback page of a release', () => {
  const script =
    '{ __sveltekit_x1 = { base: "/fr" }; Promise.all([import("/fr/_app/start.js"), import("/fr/_app/app.js")]) }';
  const hash = (/** @type {string} */ text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const page = `<head>
    <link rel="icon" href="/fr/icon.svg" type="image/svg+xml"/>
    <meta http-equiv="content-security-policy" content="script-src 'self' '${hash(script)}'">
    <link href="/fr/_app/a.css" rel="stylesheet">
    </head><body><div><script>${script}</script></div></body>`;

  test('has no link that knows its folder, and a script that its policy lets run', () => {
    const made = movable(page, '/fr');
    expect(made).not.toMatch(/<link|"\/fr/);
    const own = /<script>([\s\S]*?)<\/script>/.exec(made)?.[1] ?? '';
    expect(made).toContain(`'${hash(own)}'`);
    expect(made).not.toContain(hash(script));
    expect(own).toContain('[["rel","icon"],["href","/icon.svg"],["type","image/svg+xml"]]');
    expect(own).toContain("import(base + '/_app/start.js'), import(base + '/_app/app.js')");
    expect(own).toContain('globalThis.__sveltekit_x1 = { base }');
  });

  test('is refused when it is not what it was', () => {
    expect(() => movable('<script>other()</script>', '')).toThrow('no longer starts');
    expect(() => movable(page.replace('sha256-', 'sha384-'), '/fr')).toThrow('hash');
  });
});

describe('a frozen map of a release', () => {
  const hash = (/** @type {string} */ text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const style = "@font-face{src:url('../type/a.woff2')}p{fill:url('#dots')}";
  const page = `<meta content="style-src '${hash(style)}'"><style>${style}</style><use href="#land"/><a href="../../../1955">open</a>`;

  test('finds its typefaces and its page from one folder deeper, by a policy that lets its style apply', () => {
    const deeper = "@font-face{src:url('../../type/a.woff2')}p{fill:url('#dots')}";
    expect(foldered(page)).toBe(
      `<meta content="style-src '${hash(deeper)}'"><style>${deeper}</style><use href="#land"/><a href="../../../../1955/">open</a>`,
    );
  });

  test('is refused when it is not what it was', () => {
    expect(() => foldered(page.replace('sha256-', 'sha384-'))).toThrow('no longer');
    expect(() => foldered('<style>p{}</style>')).toThrow('no longer');
  });
});
