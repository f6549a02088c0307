// Serves the bare d3 page: its two files, d3, the outlines the atlas draws, and one table made from the snapshots.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import { ROOT } from '../../scripts/toolchain.mjs';
import { compressed } from './compressed.ts';

interface Snapshot {
  readonly units: readonly { readonly id: string; readonly blocs: readonly string[] }[];
}

const read = (...parts: string[]): Buffer => readFileSync(path.join(ROOT, ...parts));

/** For each year the bloc of each unit on its last day: `{ 1949: { BEL: 'nato' } }`. */
function yearTable(): Buffer {
  const folder = path.join(ROOT, 'build/api/v1/snapshots');
  const days = readdirSync(folder)
    .filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name))
    .sort();
  const last = Number(days.at(-1)?.slice(0, 4));
  const table: Record<string, Record<string, string>> = {};
  for (let year = Number(days[0]?.slice(0, 4)); year <= last; year += 1) {
    const day = days.findLast((name) => name < `${year + 1}`) ?? '';
    const { units } = JSON.parse(readFileSync(path.join(folder, day), 'utf8')) as Snapshot;
    const shaded = units.filter((unit) => unit.blocs.length > 0);
    table[year] = Object.fromEntries(
      shaded.map(({ id, blocs }) => [id, blocs.length > 1 ? 'both' : (blocs[0] ?? '')]),
    );
  }
  return Buffer.from(JSON.stringify(table));
}

/** What can be asked for: type and compressed content by path. */
function contents(): Map<string, [type: string, body: Buffer]> {
  const bench = (name: string): Buffer => read('tests/bench', name);
  const outlines = (name: string): Buffer => read('src/lib/generated/geo', name);
  const files: [url: string, type: string, body: Buffer][] = [
    ['/', 'text/html', bench('bare-d3.html')],
    ['/bare-d3.js', 'text/javascript', bench('bare-d3.js')],
    ['/d3.js', 'text/javascript', read('node_modules/d3/dist/d3.min.js')],
    ['/world.json', 'application/json', outlines('figure-world.json')],
    ['/europe.json', 'application/json', outlines('figure-europe.json')],
    ['/years.json', 'application/json', yearTable()],
  ];
  return new Map(files.map(([url, type, body]) => [url, [type, compressed(body)]]));
}

export function serveBare(port: number): Promise<Server> {
  if (!existsSync(path.join(ROOT, 'build/api/v1/snapshots'))) throw new Error('build/ has no snapshots');
  const files = contents();
  const server = createServer((request, response) => {
    const [type, body] = files.get(request.url ?? '') ?? [];
    if (!type || !body) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'Content-Type': `${type};charset=utf-8`, 'Content-Encoding': 'br' })
        .end(body);
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}
