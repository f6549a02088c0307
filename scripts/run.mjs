// `npm run <step>`: gets the tools ready, then runs one step of steps.mjs with the arguments that follow its name.
import process from 'node:process';
import * as steps from './steps.mjs';
import { Stop, install, main } from './toolchain.mjs';

/** @type {Record<string, (args: string[]) => Promise<void>>} */
const STEPS = {
  data: steps.data,
  'data:format': steps.dataFormat,
  dev: steps.dev,
  build: steps.build,
  check: steps.check,
  lint: steps.lint,
  format: steps.format,
  rules: steps.rules,
  unit: steps.unit,
  e2e: steps.e2e,
  bench: steps.bench,
  export: steps.exportFile,
  release: steps.release,
};

await main(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (!step) throw new Stop(`There is no step "${name}". Steps: ${Object.keys(STEPS).join(', ')}.`);
  await install();
  await step(args);
});
