type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

const most = 8 * 1024 * 1024;
const refusal =
  'Yêu cầu gửi lên lớn hơn 8 MB; hãy đăng nhập lại nếu đang gửi tệp, nếu không thì bớt nội dung rồi gửi lại.';

/**
 * Payload reads a request whole before it asks who sent it. This counts what comes, whatever its header
 * says, and answers 413 once it is too much. Forms with files, of those who are signed in, are counted by
 * Payload (newsroom-config.ts).
 */
export const limitBody =
  <Context>(handle: Handler<Context>, isSignedIn: (headers: Headers) => Promise<boolean>): Handler<Context> =>
  async (request, context) => {
    if (!request.body || (isForm(request) && (await isSignedIn(request.headers))))
      return handle(request, context);
    const body = await readUpTo(most, request.body);
    if (!body) return Response.json({ errors: [{ message: refusal }] }, { status: 413 });
    const { url, method, headers, signal } = request;
    // By its parts: Next hands over a proxy, of which no Request can be made.
    return handle(new Request(url, { method, headers, signal, body }), context);
  };

/** Judged in Payload's words (addDataAndFileToRequest), so that nothing falls between the two counts. */
const isForm = ({ headers }: Request): boolean =>
  (headers.get('Content-Type') ?? '').split(';', 1)[0]?.includes('multipart/') ?? false;

async function readUpTo(
  limit: number,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return new Blob(chunks);
}
