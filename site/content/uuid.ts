import { hash } from 'node:crypto';

/** RFC 9562's namespace for names that are addresses. */
export const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** The namespace from which Podcasting 2.0 makes a feed's guid. */
const podcastNamespace = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

/** A name-based UUID (RFC 9562, version 5): the same name always gives the same. */
export function uuidOf(namespace: string, name: string): string {
  const bytes = hash(
    'sha1',
    Buffer.concat([Buffer.from(namespace.replaceAll('-', ''), 'hex'), Buffer.from(name)]),
    'buffer',
  ).subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A podcast's guid is made from its first address without scheme and closing slash. */
export const podcastGuid = (address: string): string =>
  uuidOf(podcastNamespace, address.replace(/^[a-z]+:\/\//, '').replace(/\/+$/, ''));
