// The built site served with faults: by address, missing, refused, cut off, spoilt, slow, or never answered. Plain HTTP, so that any
// browser engine can be pointed at it.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { createHandler } from '../../scripts/handler.mjs';
import { watched } from './watched-pages';

export const BUILD = path.resolve(import.meta.dirname, '../../build');

/**
 * missing: 404. broken: 500. reset: the line is cut before a word. hanging: accepted and never answered. cut: the line is cut halfway.
 * short: half of the file, as if that were all. spoilt: whole, with wrong bytes in it, to be kept for a year. slow: piece by piece.
 */
export type Fault = 'missing' | 'broken' | 'reset' | 'hanging' | 'cut' | 'short' | 'spoilt' | 'slow';

export interface FaultySite {
  readonly url: string;
  /** Requests whose path fits go wrong in this way until `heal`, or until `times` of them have. */
  fail(what: RegExp, fault: Fault, times?: number): void;
  heal(): void;
  /** From now on the server has a version that differs from the built one in its name. */
  release(version: string): void;
  /** From now on the worker runs this first: it has the navigator of its own, which no page can change. */
  beforeWorker(code: string): void;
  /** Paths asked for since the start. */
  readonly asked: string[];
  close(): void;
}

interface Rule {
  readonly what: RegExp;
  readonly fault: Fault;
  left: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
};

/** Whole answers to the address: what the file would be on disk. */
function fileAt(pathname: string): { bytes: Buffer; type: string } {
  const name = [pathname, `${pathname}.html`, '/404.html'].find(
    (candidate) => path.extname(candidate) !== '' && existsSync(path.join(BUILD, candidate)),
  );
  const found = name ?? '/404.html';
  return { bytes: readFileSync(path.join(BUILD, found)), type: TYPES[path.extname(found)] ?? 'text/plain' };
}

const spoil = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.map((byte, i) => (i % 97 === 13 ? byte ^ 0x55 : byte)));

const PIECE = 4096;
const PAUSE_MS = 120;

function slowly(response: ServerResponse, bytes: Buffer, from = 0): void {
  if (response.destroyed) return;
  if (from >= bytes.length) {
    response.end();
    return;
  }
  response.write(bytes.subarray(from, from + PIECE));
  setTimeout(() => {
    slowly(response, bytes, from + PIECE);
  }, PAUSE_MS);
}

function misbehave(fault: Fault, request: IncomingMessage, response: ServerResponse, pathname: string): void {
  if (fault === 'hanging') return;
  if (fault === 'reset') {
    request.socket.destroy();
    return;
  }
  if (fault === 'missing' || fault === 'broken') {
    response.writeHead(fault === 'missing' ? 404 : 500, { 'Content-Type': 'text/plain' }).end('no');
    return;
  }
  const { bytes, type } = fileAt(pathname);
  const half = bytes.subarray(0, bytes.length >> 1);
  const keep = pathname.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const body = fault === 'spoilt' ? spoil(bytes) : fault === 'short' ? half : bytes;
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length, 'Cache-Control': keep });
  if (fault === 'slow') slowly(response, bytes);
  else if (fault === 'cut') response.write(half, () => request.socket.destroy());
  else response.end(body);
}

/** @param watching pages of dates and others without a dot in their address tell on themselves (watched-pages.ts) */
export async function serveFaulty(watching = false): Promise<FaultySite> {
  const read = (file: string): string => readFileSync(path.join(BUILD, file), 'utf8');
  const range = JSON.parse(read('api/v1/index.json')) as { firstDate: string; asOf: string };
  const { version: built } = JSON.parse(read('_app/version.json')) as { version: string };
  const handler = createHandler(BUILD, range);
  const worker = read('service-worker.js');
  const asked: string[] = [];
  let rules: Rule[] = [];
  let version = built;
  let before = '';
  const server = createServer((request, response) => {
    const pathname = (request.url ?? '').split('?', 1)[0] ?? '';
    asked.push(pathname);
    const told = watching ? watched(pathname, () => fileAt(pathname).bytes) : undefined;
    const rule = rules.find(({ what, left }) => left > 0 && what.test(pathname));
    if (rule) {
      rule.left -= 1;
      misbehave(rule.fault, request, response, pathname);
    } else if (pathname === '/service-worker.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
      response.end(before + worker.replaceAll(built, version));
    } else if (told) {
      response.writeHead(200, { 'Content-Type': told.type, 'Cache-Control': 'no-cache' });
      response.end(told.body);
    } else handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://localhost:${String(address.port)}`,
    fail: (what, fault, times = Infinity) => void rules.push({ what, fault, left: times }),
    heal: () => {
      rules = [];
    },
    release: (name) => {
      version = name;
    },
    beforeWorker: (code) => {
      before = code;
    },
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
