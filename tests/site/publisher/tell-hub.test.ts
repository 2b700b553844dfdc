import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { tellHub } from '#site/publisher/tell-hub.ts';

let hub: Server | undefined;
afterEach(() => hub?.close());

/** A hub that answers with these, one after another, and keeps what it was told. */
async function openHub(...answers: number[]): Promise<{ url: string; told: URLSearchParams[] }> {
  const told: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      told.push(new URLSearchParams(body));
      response.writeHead(answers[told.length - 1] ?? 204).end();
    });
  });
  hub = server;
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, told };
}

const feeds = ['https://cong.example.vn/rss.xml', 'https://cong.example.vn/atom.xml'];
const quick = [1, 1];

test('a hub is told which feeds changed', async () => {
  const { url, told } = await openHub();
  const said: string[] = [];
  await tellHub(url, feeds, (sentence) => said.push(sentence), quick);
  expect(told).toHaveLength(1);
  expect(told[0]?.get('hub.mode')).toBe('publish');
  expect(told[0]?.getAll('hub.url')).toEqual(feeds);
  expect(said).toEqual([]);
});

test('a hub that fails is asked again, and what it took at last is not complained of', async () => {
  const { url, told } = await openHub(500, 503, 202);
  const said: string[] = [];
  await tellHub(url, feeds, (sentence) => said.push(sentence), quick);
  expect(told).toHaveLength(3);
  expect(said).toEqual([]);
});

test('a hub that never takes it is named in one Vietnamese sentence, and nothing is thrown', async () => {
  const { url, told } = await openHub(500, 500, 500);
  const said: string[] = [];
  await tellHub(url, feeds, (sentence) => said.push(sentence), quick);
  expect(told).toHaveLength(3);
  expect(said).toEqual([expect.stringMatching(/^Máy chủ WebSub http.* chưa nhận tin báo \(trả lời 500\)/)]);
  await tellHub('http://localhost:1/', feeds, (sentence) => said.push(sentence), quick);
  expect(said[1]).toContain('không kết nối được');
});

test('nothing is asked where no feed changed, and many feeds go in parts', async () => {
  const { url, told } = await openHub();
  await tellHub(url, [], () => {}, quick);
  expect(told).toEqual([]);
  await tellHub(
    url,
    Array.from({ length: 95 }, (_, n) => `https://cong.example.vn/${n}/rss.xml`),
    () => {},
    quick,
  );
  expect(told.map((part) => part.getAll('hub.url').length)).toEqual([40, 40, 15]);
});
