// The service worker: keeps the atlas readable without a network. What it does stands in src/offline.
import { base, build, files, version } from '$service-worker';
import { startWorker } from './offline/worker.ts';
import type { WorkerScope } from './offline/worker.ts';

startWorker(globalThis as unknown as WorkerScope, { base, build, files, version });
