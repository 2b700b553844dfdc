import { publishArticle } from '#cms/actions/publish-article.ts';
import { readEnvironment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { interruptWrites } from './interrupt.ts';

/** node act-and-die.ts <story> <writes>: publishes the story, and is killed after so many writes. */
const [id = '', writes] = process.argv.slice(2);
const payload = await openNewsroom(readEnvironment());
interruptWrites(payload, Number(writes), () => process.kill(process.pid, 'SIGKILL'));
await publishArticle(payload, { id });
await payload.destroy();
