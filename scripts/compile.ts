import { runScript } from './run-script.ts';
import { buildIfChanged } from './starting/build-if-changed.ts';
import { compiledCms, compiledSite } from './starting/compiled.ts';

/** npm run compile: portal and newsroom, for an image or a server that starts the programs itself. */
await runScript(async () => {
  await buildIfChanged(compiledSite);
  await buildIfChanged(compiledCms);
});
