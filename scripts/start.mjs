// `npm start`: installs what is missing, builds the site unless it is up to date, serves it.
import { buildIsFresh } from './fingerprint.mjs';
import { build } from './steps.mjs';
import { install, main } from './toolchain.mjs';

await main(async () => {
  await install();
  // Loaded after the installation: the server needs a package.
  const { chosenPort, demandFreePort, serve } = await import('./serve.mjs');
  const port = chosenPort();
  // Asked before the build, so that nobody waits for a site that cannot be served.
  await demandFreePort(port);
  if (buildIsFresh()) {
    console.log('Nothing changed since the last build: serving it as it is.');
  } else {
    console.log('Building the site; this takes a minute or two.');
    await build();
  }
  console.log(`\nAlliance Atlas is at ${await serve(port)}  (Ctrl-C stops it)`);
});
