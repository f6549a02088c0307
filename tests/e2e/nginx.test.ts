// The finished build under nginx with the files of deploy/nginx: a file of every kind and folder, answered as our own server answers it.
// No browser. What the small folder of scripts/nginx.test.mjs cannot show is whether the real files have types and twins.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { answerOf, startBoth } from '../../scripts/both-servers.mjs';
import { findNginx } from '../../scripts/nginx.mjs';

const BUILD = path.resolve('build');

/** The middle file of every kind in every folder, as it is asked for. */
function samples(): string[] {
  const kinds = new Map<string, string[]>();
  for (const name of readdirSync(BUILD, { recursive: true, encoding: 'utf8' })) {
    const kind = /^(.*?)[^/]*(\.\w+)$/.exec(name);
    if (!kind || /\.(?:br|gz)$|(?:^|\/)(?:\.|404)/.test(name)) continue;
    const key = `${kind[1] ?? ''} ${kind[2] ?? ''}`;
    kinds.set(key, [...(kinds.get(key) ?? []), name]);
  }
  return [...kinds.values()].map((names) => {
    const name = names.sort()[Math.floor(names.length / 2)] ?? '';
    return `/${name.replace(/(?:(?<=^|\/)index)?\.html$/, '')}`;
  });
}

test('nginx with deploy/nginx answers like our own server, for every kind of file', async () => {
  const nginx = findNginx();
  if (typeof nginx === 'string') console.log(`SKIPPED, the build is not tried under nginx: ${nginx}.`);
  test.skip(typeof nginx === 'string', 'no nginx');
  if (typeof nginx === 'string') return;
  const range = JSON.parse(readFileSync(path.join(BUILD, 'api/v1/index.json'), 'utf8')) as {
    firstDate: string;
    asOf: string;
  };
  const both = await startBoth(nginx, BUILD, range);
  try {
    const ask = (url: string, headers: Record<string, string>) =>
      Promise.all([both.ours, both.theirs].map((port) => answerOf(port, encodeURI(url), { headers })));
    const urls = [...samples(), '/1955-05-15', `/${range.asOf}`];
    expect(urls.length).toBeGreaterThan(25);
    for (const url of urls) {
      const [ours, theirs] = await ask(url, { 'accept-encoding': 'gzip, deflate, br' });
      expect(theirs, url).toEqual(ours);
      expect(theirs, url).toMatchObject({ status: 200 });
      expect(theirs?.['type'], url).not.toMatch(/octet-stream/);
    }
    for (const url of [
      '/nowhere',
      '/api/v1/nothing.json',
      '/_app/immutable/nothing.js',
      '/1955/',
      '/1955.html',
    ]) {
      const [ours, theirs] = await ask(url, {});
      expect(theirs, url).toEqual(ours);
    }
  } finally {
    await both.stop();
  }
});
