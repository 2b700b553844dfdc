import type { Endpoint } from 'payload';
import { presets } from '#models/plans/presets.ts';
import { isNewsroom } from '../../access/is-newsroom.ts';
import { makePlanFromPreset } from '../../actions/make-plan-from-preset.ts';
import { refuse } from '../../rules/refuse.ts';

/** POST /api/plans/from-preset/:key: the id of the office's own plan made from an issued one, `{ id }`. */
export const presetEndpoint: Omit<Endpoint, 'root'> = {
  path: '/from-preset/:key',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !isNewsroom({ req })) refuse('Chỉ cơ quan thường trực lập được kế hoạch.', 403);
    const preset = presets.find(({ key }) => key === req.routeParams?.key);
    if (!preset) refuse('Không có mẫu kế hoạch này; hãy chọn mẫu khác.');
    const { id } = await makePlanFromPreset(req.payload, preset, req.user);
    return Response.json({ id }, { status: 201 });
  },
};
