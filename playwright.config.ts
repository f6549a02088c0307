// Browser tests over the built site. Started by `npm run e2e`, which finds Chromium and tells its path.
import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS } from './tests/e2e/engines/chromium-flags.ts';
import type { EngineOptions } from './tests/e2e/engines/engine-test.ts';

const PORT = Number(process.env.E2E_PORT ?? 4199);
const executablePath = process.env.CHROMIUM_PATH;
const desktop = {
  ...devices['Desktop Chrome'],
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1,
};

// Engines that this machine lacks are not tried: `npm run e2e` finds or installs them and says which (scripts/engines.mjs).
const others = [
  ...(process.env.WEBKIT_DRIVER ? (['webkit'] as const) : []),
  ...(process.env.FIREFOX_PATH ? (['firefox'] as const) : []),
];

export default defineConfig<object, EngineOptions>({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // WebGL is drawn in software on machines without a GPU, where a page can take tens of seconds to wake:
  // limits are there to end what hangs, not to measure, and what fails twice is broken.
  retries: 1,
  timeout: 180_000,
  // Pictures that a person reviews (tests/e2e/pictures.ts): UPDATE_GOLDEN=1 writes anew those that differ, otherwise none is written.
  expect: { timeout: 45_000, toHaveScreenshot: { pathTemplate: 'tests/golden/pictures/{arg}{ext}' } },
  updateSnapshots: process.env['UPDATE_GOLDEN'] === '1' ? 'changed' : 'none',
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? '.cache/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${String(PORT)}`,
    // Each test begins without anything kept; those of offline.test.ts allow it.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A trace films the page, which doubles the time of a test: only what failed once is filmed.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...CHROMIUM_FLAGS],
    },
  },
  // A test's file name chooses its browser: name.phone.test.ts, name.no-script.test.ts, all others the desktop. Those in engines/ run
  // once more in each of the other engines, and first: one browser has to run a whole file, and at the end nothing is left beside it.
  projects: [
    ...others.map((name) => ({ name, testMatch: '**/engines/*.test.ts', use: { engineName: name } })),
    { name: 'desktop', testIgnore: ['**/*.phone.test.ts', '**/*.no-script.test.ts'], use: desktop },
    {
      name: 'phone',
      testMatch: '**/*.phone.test.ts',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
    { name: 'no-script', testMatch: '**/*.no-script.test.ts', use: { ...desktop, javaScriptEnabled: false } },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(PORT) },
    url: `http://localhost:${String(PORT)}`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
