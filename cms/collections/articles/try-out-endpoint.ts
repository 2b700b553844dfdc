import type { Endpoint } from 'payload';
import { z } from 'zod';
import type { Article } from '#cms/payload-types.ts';
import { isWriter } from '../../access/is-writer.ts';
import { tryOut } from '../../radio/try-out.ts';

const text = z.string().max(200_000).nullish();
const formSchema = z.object({
  title: text,
  summary: text,
  body: z.unknown().optional(),
  byline: text,
  source: text,
  introducedBy: z.union([z.number(), z.string().max(64)]).nullish(),
  spoken: z
    .object({ intro: text, body: text, outro: text, introDigest: text, bodyDigest: text, outroDigest: text })
    .optional(),
});

/** POST /api/articles/doc-thu: how the form's story would be read aloud, saved or not. */
export const tryOutEndpoint: Omit<Endpoint, 'root'> = {
  path: '/doc-thu',
  method: 'post',
  handler: async (req) => {
    const answer = (message: string, status: number) => Response.json({ errors: [{ message }] }, { status });
    if (!isWriter({ req })) return answer('Chỉ người viết và phòng biên tập đọc thử được.', 403);
    const form = formSchema.safeParse(await req.json?.().catch(() => undefined));
    if (!form.success) return answer('Biểu mẫu gửi lên không đọc được; hãy tải lại trang rồi làm lại.', 400);
    return Response.json(await tryOut(req.payload, form.data as Partial<Article>));
  },
};
