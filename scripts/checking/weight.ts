import { get } from 'node:http';
import type { Finding } from './finding.ts';
import type { Page } from './served-portal.ts';

/** Ten packets, the first flight of a new connection: a page within it shows with the first answer. */
const firstFlight = 14_600;

/** Bytes on the wire of an answer as a browser gets it: head and brotli body. */
function bytesOf(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const head = answer.rawHeaders.reduce(
        (sum, text) => sum + text.length + 2,
        'HTTP/1.1 200 OK\r\n\r\n'.length,
      );
      let body = 0;
      answer.on('data', (bytes: Buffer) => {
        body += bytes.length;
      });
      answer.on('end', () => resolve(head + body));
    });
    request.on('error', reject);
  });
}

export type Weight = { path: string; bytes: number };

/** What pages weigh with the style they bring along. */
export async function weigh(url: string, pages: readonly Page[]): Promise<Weight[]> {
  const weights: Weight[] = [];
  for (const { path } of pages) weights.push({ path, bytes: await bytesOf(url + path) });
  return weights;
}

/** Pages that are larger than what a new connection carries in its first flight. */
export const findHeavyPages = (weights: readonly Weight[]): Finding[] =>
  weights
    .filter(({ bytes }) => bytes > firstFlight)
    .map(({ path, bytes }) => ({ where: path, what: `nặng ${bytes} byte, quá ${firstFlight}` }));
