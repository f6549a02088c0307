// One journey through the atlas with everything counted that a page must not do: ask another origin, or break its own content policy.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openDate, shadeOf, slider, watch } from './journey';

/** Reports of the browser about what the content policy stopped, on every page and frame of the journey. */
async function violationsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeBinding('reportViolation', (_source, text: string) => found.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      const text = [effectiveDirective, blockedURI, sample, `${sourceFile}:${String(lineNumber)}`].join(' ');
      (window as unknown as { reportViolation(text: string): void }).reportViolation(text);
    });
  });
  return found;
}

/** From here on no page is loaded whole: what it shows is drawn in the browser. */
const follow = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('link', { name, exact: true }).click();

test('map, zoom, story, comparison and charts keep the content policy and ask nobody else', async ({
  page,
}) => {
  test.slow();
  const violations = await violationsOf(page);
  const seen = watch(page);

  await openDate(page, '/1955?layers=operations,disputes,partners');
  await slider(page).press('ArrowRight');
  await expect.poll(() => shadeOf(page, 'europe', 'POL')).toBe('wp');
  const plate = page.getByRole('group', { name: /^Map of Europe/ });
  await plate.hover();
  await expect(plate.getByRole('button', { name: 'Show the whole plate' })).toBeVisible({ timeout: 90_000 });

  await follow(page, 'Stories');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.plate-svg .fills > path').first()).toBeAttached();
  await follow(page, 'Compare');
  await expect(page.locator('.plate-svg .fills > path').first()).toBeAttached();
  await follow(page, 'Charts');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await follow(page, 'Countries');
  await page.getByRole('main').getByRole('link', { name: 'Poland', exact: true }).first().click();
  await expect(page.locator('.country-map .fills > path').first()).toBeAttached();
  await follow(page, 'Map');
  await expect(page.locator('#europe-POL')).toBeAttached();
  await expect(page).toHaveTitle(/Alliance Atlas/);

  expect(violations).toEqual([]);
  expect(seen).toEqual({ errors: [], strangers: [] });
});

test('text becomes neither markup, nor a script, nor a worker, nor a request to others', async ({ page }) => {
  const violations = await violationsOf(page);
  await page.goto('/1955');
  const refusals = await page.evaluate(async () => {
    const attempt = (name: string, run: () => unknown): string => {
      try {
        run();
        return `${name}: done`;
      } catch (error) {
        return `${name}: ${error instanceof Error ? error.name : 'stopped'}`;
      }
    };
    const factory = (
      window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
    ).trustedTypes;
    return [
      attempt('markup', () => (document.createElement('p').innerHTML = '<b>text</b>')),
      attempt('script', () => (document.createElement('script').src = '/a.js')),
      attempt('worker', () => new Worker('/service-worker.js')),
      attempt('policy', () => factory.createPolicy('another', {})),
      await fetch('https://example.org/').then(
        () => 'stranger: done',
        () => 'stranger: stopped',
      ),
    ];
  });
  expect(refusals).toEqual([
    'markup: TypeError',
    'script: TypeError',
    'worker: TypeError',
    'policy: TypeError',
    'stranger: stopped',
  ]);
  await expect.poll(() => violations.join('\n')).toContain('require-trusted-types-for');
});

test('every page has the strict policy, and lets no script run but its own', () => {
  const build = path.resolve('build');
  const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(300);
  for (const name of pages) {
    const html = readFileSync(path.join(build, name), 'utf8');
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy, name).toMatch(/^default-src 'none';/);
    // Frozen maps have no script, and take their typefaces from wherever the folder stands.
    if (/(?:^|\/)data\/\d/.test(name)) {
      expect(html, name).not.toContain('<script');
      expect(policy, name).not.toContain('script-src');
      continue;
    }
    expect(policy, name).toMatch(/; script-src 'self' 'sha256-[\w+/]+=';/);
    expect(policy, name).toContain("worker-src 'self';");
    expect(policy, name).toContain("require-trusted-types-for 'script'");
    expect(policy, name).not.toMatch(/unsafe-(?:inline|eval)|https?:|\*/);
  }
});
