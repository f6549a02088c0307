// Finds a Chromium for the browser tests, or gets one: from the system, from Debian's packages, from Playwright.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { Stop, environment, findNode, run, ROOT } from './toolchain.mjs';

const USUAL = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};
const PLAYWRIGHT = 'node_modules/playwright/cli.js';

/** Path of a Chromium that starts; installs one if there is a way to. */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (starts(asked)) return asked;
    throw new Stop(`CHROMIUM_PATH is ${asked}, but there is no browser that starts.`);
  }
  const found = onThisMachine();
  if (found) return found;
  for (const way of [fromPackages, fromPlaywright]) {
    await way();
    const installed = onThisMachine();
    if (installed) return installed;
  }
  throw new Stop(
    'The browser tests need Chromium and none was found. Install it (Debian: apt-get install chromium) ' +
      'or set CHROMIUM_PATH to the program of a Chromium or Chrome.',
  );
}

function onThisMachine() {
  const usual = USUAL[/** @type {keyof typeof USUAL} */ (process.platform)] ?? [];
  return [...usual, ...playwrightsOwn()].find(starts);
}

/** Where Playwright would keep its browser, whether or not it is there. Asked of a child: the packages may be new. */
function playwrightsOwn() {
  const script = "console.log(require('playwright').chromium.executablePath())";
  const answer = spawnSync(findNode(), ['-e', script], { cwd: ROOT, encoding: 'utf8' });
  return answer.status === 0 ? [answer.stdout.trim()] : [];
}

/**
 * Ubuntu's /usr/bin/chromium-browser may be a stub that only prints advice, so the file alone proves nothing.
 * @param {string} program
 */
function starts(program) {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true; // chrome.exe --version opens a window
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Debian and its relatives. Ubuntu has no such package outside snap: apt-get then fails and Playwright's turn comes. */
async function fromPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('No Chromium found: installing the package of the system.');
  const env = { ...environment(), DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  if ((await run('apt-get', [...quiet, 'update'], { env })) !== 0) return;
  const packages = ['chromium', 'fonts-liberation'];
  await run('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', ...packages], { env });
}

async function fromPlaywright() {
  console.log("No Chromium found: trying Playwright's own download.");
  const system = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  await run(findNode(), [PLAYWRIGHT, 'install', ...system, 'chromium'], { env: environment() });
}
