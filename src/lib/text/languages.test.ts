// Every language has the same words: the same messages with the same parameters, none empty, none left in English.
import { describe, expect, test } from 'vitest';
import { formatsFor } from './formats.ts';

type Module = Readonly<Record<string, unknown>>;

const FIRST = 'en';
const modules = import.meta.glob<Module>(['./*/*.ts', '!./*/*.test.ts'], { eager: true });

const place = (path: string): readonly [language: string, file: string] => {
  const [, language = '', file = ''] = path.split('/');
  return [language, file];
};
const languages = [...new Set(Object.keys(modules).map((path) => place(path)[0]))];
const others = languages.filter((language) => language !== FIRST);

/** What a file says: its objects, and what its makers of words make; the helpers of a language are its own. */
function words(language: string, module: Module): [string, unknown][] {
  const core = modules[`./${language}/core.ts`]?.['core'] as { tag: string };
  const made = (name: string, value: unknown): [string, unknown][] =>
    typeof value === 'object'
      ? [[name, value]]
      : typeof value === 'function' && /(?:Words|Sentences)$/.test(name)
        ? [[name, (value as (f: unknown) => unknown)(formatsFor(core.tag))]]
        : [];
  return Object.entries(module).flatMap(([name, value]) => made(name, value));
}

/** Every message by its path: a text, or the number of parameters of a function. */
function messages(value: unknown, path: string): [string, string | number][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, value.length]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => messages(inner, `${path}.${key}`));
}

const messagesIn = (language: string, file: string): Map<string, string | number> =>
  new Map(
    words(language, modules[`./${language}/${file}`] ?? {}).flatMap(([name, value]) => messages(value, name)),
  );

const files = Object.keys(modules)
  .map(place)
  .filter(([language, file]) => language === FIRST && messagesIn(FIRST, file).size > 0)
  .map(([, file]) => file);

test('there are languages to compare, and parts', () => {
  expect(others.length).toBeGreaterThan(0);
  expect(files).toContain('core.ts');
  expect(files.length).toBeGreaterThan(10);
});

describe.each(others.flatMap((language) => files.map((file) => [language, file] as const)))(
  'in "%s", %s',
  (language, file) => {
    const english = messagesIn(FIRST, file);
    const own = messagesIn(language, file);

    test('has the same messages', () => {
      expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    });

    test('has functions with the same parameters', () => {
      const parameters = (all: ReadonlyMap<string, string | number>) =>
        Object.fromEntries([...all].map(([path, told]) => [path, typeof told === 'number' ? told : 'text']));
      expect(parameters(own)).toEqual(parameters(english));
    });

    test('has no empty text where English has words', () => {
      const empty = [...own].filter(([path, told]) => told === '' && english.get(path) !== '');
      expect(empty).toEqual([]);
    });

    test('has no sentence left in English', () => {
      // Sizes are written alike.
      const long = (text: string | number): boolean =>
        String(text).split(/\s+/).length > 3 && !/^\d+ × \d+ pixels$/.test(String(text));
      const left = [...own].filter(([path, told]) => long(told) && english.get(path) === told);
      expect(left).toEqual([]);
    });
  },
);

describe('every French text', () => {
  const all = files.flatMap((file) => [...messagesIn('fr', file)]);
  const texts = all.filter((entry): entry is [string, string] => typeof entry[1] === 'string');

  test('has the quotation marks, apostrophes and spaces of French', () => {
    expect(texts.length).toBeGreaterThan(400);
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(/["'“”]|\.\.\./);
      expect(text, path).not.toMatch(/[^\u202f][;!?]/);
      expect(text, path).not.toMatch(/[^\u00a0\d]:|«[^\u00a0]|[^\u00a0]»|[^\u00a0]%/);
    }
  });

  test('has no space at its ends and no placeholder', () => {
    for (const [path, text] of texts)
      if (text !== '' && !path.endsWith('.joiner')) expect(text, path).toMatch(/^\S(?:[\s\S]*\S)?$/);
    for (const [path, text] of texts) expect(text, path).not.toMatch(/undefined|TODO|[~¬^]|\{(?!date\})/);
  });
});
