// What the built site weighs, read from its files: the sums that budget.json limits, and what may not be loaded early.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { compressed } from './compressed.ts';

/** Bytes a file takes as it is served: its Brotli twin, or what that would be. */
export function servedSize(file: string): number {
  if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`).length;
  return compressed(readFileSync(file)).length;
}

export const gzipSize = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** The pages of years and days, and the start page, which is that of the last day. */
export const datePages = (build: string): string[] =>
  readdirSync(build).filter((name) => /^(?:\d{4}(?:-\d\d-\d\d)?|index)\.html$/.test(name));

interface Head {
  /** Style sheets the first paint waits for. */
  readonly styles: readonly string[];
  /** Scripts that would hold up the parser. */
  readonly blocking: readonly string[];
}

/** Reads the tags of a page; paths are relative to the build. */
export function headOf(html: string): Head {
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? [];
  const value = (tag: string, name: string): string =>
    new RegExp(`\\s${name}="(?:\\./|/)?([^"]*)"`).exec(tag)?.[1] ?? '';
  const links = (rel: string): string[] =>
    tags.filter((tag) => tag.startsWith('<link') && value(tag, 'rel') === rel);
  return {
    // Kit writes those that it has inlined or that a later page needs as disabled.
    styles: links('stylesheet')
      .filter((tag) => !/\sdisabled\b/.test(tag))
      .map((tag) => value(tag, 'href')),
    blocking: tags
      .filter((tag) => /^<script\b[^>]*\ssrc=/.test(tag) && !/\s(?:async|defer)\b|\stype="module"/.test(tag))
      .map((tag) => value(tag, 'src')),
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The largest of the pages by a measure. */
export function largest(
  names: readonly string[],
  size: (name: string) => number,
): { name: string; bytes: number } {
  const sized = names.map((name) => ({ name, bytes: size(name) }));
  return sized.reduce((most, next) => (next.bytes > most.bytes ? next : most), { name: 'none', bytes: 0 });
}

export function firstMapSize(build: string, name: string): number {
  const file = path.join(build, name);
  const { styles } = headOf(readFileSync(file, 'utf8'));
  return servedSize(file) + sum(styles.map((style) => servedSize(path.join(build, style))));
}

/** The file by which pages of dates start (scripts/starting.mjs). */
const STARTER = '_app/start.js';

/** The scripts a page of a date starts with, as the starting file names them, and that file itself; paths from the root of the build. */
export function startingScripts(build: string): string[] {
  const text = readFileSync(path.join(build, STARTER), 'utf8');
  const files = JSON.parse(/^const files = (.*);$/m.exec(text)?.[1] ?? '[]') as readonly string[];
  return [STARTER, ...files.map((file) => path.posix.join('_app', file))];
}

/** The scripts the slider waits for. Tables and outlines are fetched as data and are no part of them. */
export const ownScriptSize = (build: string): number =>
  sum(startingScripts(build).map((script) => servedSize(path.join(build, script))));

/** Scripts that contain the map library, of those named or of the whole build. */
export function withMapLibrary(build: string, scripts?: readonly string[]): string[] {
  const all =
    scripts ??
    readdirSync(path.join(build, '_app'), { recursive: true, encoding: 'utf8' }).map(
      (name) => `_app/${name}`,
    );
  return all.filter(
    (name) => /\.m?js$/.test(name) && readFileSync(path.join(build, name), 'utf8').includes('maplibregl-'),
  );
}
