export type OggPage = { start: number; body: number; end: number; isEnd: boolean; lacing: Buffer };

/** The pages of an OGG file; the last may say that it ends beyond the file. */
export function oggPages(data: Buffer): OggPage[] {
  const pages: OggPage[] = [];
  for (let start = 0; start + 27 <= data.length && data.toString('latin1', start, start + 4) === 'OggS'; ) {
    const lacing = data.subarray(start + 27, start + 27 + data.readUInt8(start + 26));
    const body = start + 27 + lacing.length;
    const end = body + lacing.reduce((sum, length) => sum + length, 0);
    pages.push({ start, body, end, isEnd: (data.readUInt8(start + 5) & 4) !== 0, lacing });
    start = end;
  }
  return pages;
}

/** The same file with the values of its comments (names, places, pictures) turned to spaces, no byte moved. */
export function withoutOggComments(data: Buffer): Buffer {
  const copy = Buffer.from(data);
  const pages = commentPages(oggPages(copy));
  const places = pages.flatMap(({ body, end }) =>
    Array.from({ length: end - body }, (_, index) => body + index),
  );
  const packet = Buffer.from(places.map((place) => copy.readUInt8(place)));
  for (const [from, to] of valuesIn(packet))
    for (const place of places.slice(from, to)) copy.writeUInt8(0x20, place);
  for (const page of pages) sign(copy, page);
  return copy;
}

/** The second packet tells of the recording; it begins a page and may go on over several. */
function commentPages([, ...pages]: OggPage[]): OggPage[] {
  const last = pages.findIndex(({ lacing }) => lacing.some((length) => length < 255));
  return pages.slice(0, last + 1);
}

/** Where in the packet each comment's value stands, behind its “NAME=”. */
function* valuesIn(packet: Buffer): Generator<[number, number]> {
  const head = packet.toString('latin1', 0, 8) === 'OpusTags' ? 8 : 7;
  if (packet.length < head + 8) return;
  let at = head + 4 + packet.readUInt32LE(head);
  if (at + 4 > packet.length) return;
  const count = packet.readUInt32LE(at);
  at += 4;
  for (let comment = 0; comment < count && at + 4 <= packet.length; comment += 1) {
    const to = Math.min(at + 4 + packet.readUInt32LE(at), packet.length);
    const sign = packet.indexOf('=', at + 4);
    yield [sign < 0 || sign >= to ? at + 4 : sign + 1, to];
    at = to;
  }
}

/** OGG's checksum of a page: CRC-32 with the polynomial 0x04c11db7, neither reflected nor inverted. */
function sign(data: Buffer, { start, end }: OggPage): void {
  data.writeUInt32LE(0, start + 22);
  let sum = 0;
  for (const byte of data.subarray(start, end)) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum << 1) ^ (sum & 0x80000000 ? 0x04c11db7 : 0);
  }
  data.writeUInt32LE(sum >>> 0, start + 22);
}
