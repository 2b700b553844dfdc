import { buildIfChanged } from '../../scripts/starting/build-if-changed.ts';
import { compiledCms, compiledSite } from '../../scripts/starting/compiled.ts';

/** One build of the portal's templates and of the newsroom for all tests, and only when sources changed. */
export async function setup(): Promise<void> {
  await buildIfChanged(compiledSite);
  await buildIfChanged(compiledCms);
}
