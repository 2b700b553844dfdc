import { Readable } from 'node:stream';
import type { Endpoint } from 'payload';
import { localDateSchema } from '#models/public-value.ts';
import { weekOf } from '#models/vietnamese/week.ts';
import { deskStories } from '../../radio/desk-stories.ts';
import { weeklyPackage } from '../../radio/package/weekly-package.ts';
import { speechSettingsOf } from '../../radio/speech-settings-of.ts';

/** GET /api/stations/:id/goi-tuan?tuan=2026-11-23: the week's package, fitted to the station's programme. */
export const packageEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/goi-tuan',
  method: 'get',
  handler: async (req) => {
    const answer = (message: string, status: number) => Response.json({ errors: [{ message }] }, { status });
    const station = await req.payload.findByID({
      collection: 'stations',
      id: String(req.routeParams?.id),
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    });
    if (!station) return answer('Không tìm thấy đài này.', 404);
    const day = localDateSchema.safeParse(req.query?.tuan);
    if (!day.success) return answer('Hãy chọn tuần bằng một ngày, chẳng hạn tuan=2026-11-23.', 400);

    const week = weekOf(day.data);
    const settings = await speechSettingsOf(req.payload);
    const stories = await deskStories(req.payload, week, settings);
    if (stories.every(({ embargo }) => embargo))
      return answer('Tuần này không có bài nào được phát; hãy chọn tuần khác.', 404);
    const zip = await weeklyPackage(req.payload, { station, week, stories, settings });
    return new Response(Readable.toWeb(zip) as ReadableStream, {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="goi-phat-thanh-${week.from}.zip"`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  },
};
