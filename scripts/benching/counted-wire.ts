import { type AddressInfo, connect, createServer } from 'node:net';

/** What went over the wire: requests, and bytes of answers with their heads. */
export type Wire = { requests: number; bytes: number };

/** A way to a server of this machine on which everything is counted, whoever asks: pages, workers, programs. */
export async function openCountedWire(
  to: string,
): Promise<{ url: string; sofar: () => Wire; close: () => void }> {
  const wire: Wire = { requests: 0, bytes: 0 };
  const { port } = new URL(to);
  const server = createServer((client) => {
    const inner = connect(Number(port), '127.0.0.1');
    client.on('data', (bytes) => {
      if (bytes.subarray(0, 4).equals(Buffer.from('GET '))) wire.requests += 1;
    });
    inner.on('data', (bytes) => {
      wire.bytes += bytes.length;
    });
    client.pipe(inner).pipe(client);
    for (const socket of [client, inner])
      socket.on('error', () => {
        client.destroy();
        inner.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    sofar: () => ({ ...wire }),
    close: () => server.close(),
  };
}
