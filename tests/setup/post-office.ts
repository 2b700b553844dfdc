import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export type ReceivedLetter = { to: string[]; subject: string; text: string; messageId: string };

export type PostOffice = {
  url: string;
  letters: ReceivedLetter[];
  /** What the server says to the next letters instead of taking them; undefined to take them. */
  refuses: (reason: string | undefined) => void;
  close: () => Promise<void>;
};

/** A real SMTP server that keeps the letters it takes. */
export async function openPostOffice(): Promise<PostOffice> {
  const letters: ReceivedLetter[] = [];
  let refusal: string | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      void buffer(stream).then((bytes) => {
        if (refusal) return done(new Error(refusal));
        letters.push(
          readLetter(
            bytes.toString('utf8'),
            envelope.rcptTo.map(({ address }) => address),
          ),
        );
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    letters,
    refuses: (reason) => {
      refusal = reason;
    },
    close: () => new Promise((closed) => server.close(closed)),
  };
}

function readLetter(raw: string, to: string[]): ReceivedLetter {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? '';
  const body = rest.join('\r\n\r\n').replaceAll('\r\n', '\n');
  const text =
    header('Content-Transfer-Encoding') === 'base64'
      ? Buffer.from(body, 'base64').toString('utf8')
      : decodeQuoted(body.replace(/=\n/g, ''));
  return { to, subject: decodeWords(header('Subject')), text: text.trim(), messageId: header('Message-ID') };
}

const decodeWords = (header: string): string =>
  header
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_all, way: string, words: string) =>
      way.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('utf8')
        : decodeQuoted(words.replaceAll('_', ' ')),
    );

const decodeQuoted = (text: string): string =>
  text.replace(/(?:=[0-9A-F]{2})+/gi, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'));
