import { APIError, type Endpoint } from 'payload';
import { makeArticle } from '../../actions/introductions/make-article.ts';

/** POST /api/introductions/:id/article: the story made from it, `{ article, isNew }`. */
export const articleEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/article',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError('Hãy đăng nhập.', 401, null, true);
    return Response.json(await makeArticle(req.payload, { id: String(req.routeParams?.id), by: req.user }));
  },
};
