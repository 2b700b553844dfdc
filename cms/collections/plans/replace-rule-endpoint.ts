import type { Endpoint } from 'payload';
import { isNewsroom } from '../../access/is-newsroom.ts';
import { replaceRule } from '../../actions/replace-rule.ts';
import { refuse } from '../../rules/refuse.ts';

/** POST /api/plans/:id/replace-rule with `{ rule, from }`: see `replaceRule`. */
export const replaceRuleEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/replace-rule',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !isNewsroom({ req })) refuse('Chỉ cơ quan thường trực sửa được kế hoạch.', 403);
    const { rule, from } = (await req.json?.()) ?? {};
    await replaceRule(req.payload, { plan: String(req.routeParams?.id), rule, from, by: req.user });
    return Response.json({});
  },
};
