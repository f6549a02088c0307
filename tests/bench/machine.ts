// Names the machine, because times mean nothing without it.
import os from 'node:os';
import type { Browser } from 'playwright';
import type { Machine } from './results.ts';
import { rounded } from './statistics.ts';

export async function describeMachine(browser: Browser): Promise<Machine> {
  const page = await browser.newPage();
  const webgl = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl2');
    const names = context?.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = names ? context?.getParameter(names.UNMASKED_RENDERER_WEBGL) : undefined;
    return typeof name === 'string' ? name : 'none';
  });
  await page.close();
  return {
    cpu: os.cpus()[0]?.model.replaceAll(/\s+/g, ' ') ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGiB: rounded(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.arch()}`,
    node: process.version,
    browser: `Chromium ${browser.version()}`,
    webgl,
    loadPerCore: rounded((os.loadavg()[0] ?? 0) / os.availableParallelism(), 2),
  };
}
