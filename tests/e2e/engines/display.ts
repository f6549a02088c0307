// A screen for browsers that want one: Firefox for WebGL, WebKitGTK always. Nothing is shown to anybody.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';

const XVFB = '/usr/bin/Xvfb';
/** So large that its middle, where the pointer rests, is beside every window: a pointer over a map would wake it. */
const SCREEN = '3000x2200x24';

export interface Display {
  /** For the environment of the browser. */
  readonly env: Readonly<Record<string, string>>;
  close(): void;
}

/** Ends a program when it is told, or with this process if that does not come to it. */
export function endsWithUs(program: ChildProcess): () => void {
  const end = (): void => void program.kill();
  process.once('exit', end);
  return () => {
    process.off('exit', end);
    end();
  };
}

/** Starts a virtual screen; where there is no Xvfb the browser has to find its own. */
export async function openDisplay(): Promise<Display> {
  if (!existsSync(XVFB)) return { env: {}, close: () => undefined };
  const server = spawn(XVFB, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const close = endsWithUs(server);
  const number = await new Promise<string>((resolve, reject) => {
    // The third of its pipes: it chooses a free number and writes it there when it is ready.
    (server.stdio[3] as Readable).once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
    server.once('error', reject);
    server.once('exit', () => {
      reject(new Error('Xvfb ended before it had a screen'));
    });
  });
  // With a Wayland session around, GTK and Firefox would take that instead.
  return {
    env: { DISPLAY: `:${number}`, GDK_BACKEND: 'x11', WAYLAND_DISPLAY: '', MOZ_ENABLE_WAYLAND: '0' },
    close,
  };
}
