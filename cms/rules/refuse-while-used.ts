import type { CollectionBeforeDeleteHook, CollectionSlug, Where } from 'payload';
import { refuse } from './refuse.ts';

type Use = { collection: CollectionSlug; field: string; called: string };

/** Who may refer to a record of each collection. */
const uses: Record<string, Use[]> = {
  articles: [
    { collection: 'script-versions', field: 'article', called: 'bản tiếng dân tộc' },
    { collection: 'broadcasts', field: 'article', called: 'lượt phát' },
  ],
  movements: [
    { collection: 'articles', field: 'movements', called: 'bài viết' },
    { collection: 'introductions', field: 'movements', called: 'lượt giới thiệu' },
    { collection: 'plans', field: 'movements', called: 'kế hoạch' },
  ],
  units: [
    { collection: 'articles', field: 'introducedBy', called: 'bài viết' },
    { collection: 'exemplars', field: 'unit', called: 'điển hình' },
    { collection: 'users', field: 'unit', called: 'tài khoản' },
    { collection: 'introductions', field: 'unit', called: 'lượt giới thiệu' },
    { collection: 'units', field: 'parent', called: 'đơn vị trực thuộc' },
    { collection: 'units', field: 'successors', called: 'đơn vị cũ' },
    { collection: 'unit-groups', field: 'units', called: 'cụm, khối' },
    { collection: 'plans', field: 'rules.whom.units', called: 'kế hoạch' },
    { collection: 'plans', field: 'rules.whom.exceptUnits', called: 'kế hoạch' },
    { collection: 'papers', field: 'unit', called: 'giấy tờ kèm theo' },
    { collection: 'stations', field: 'unit', called: 'đài' },
  ],
  exemplars: [
    { collection: 'articles', field: 'exemplars', called: 'bài viết' },
    { collection: 'introductions', field: 'exemplar', called: 'lượt giới thiệu' },
  ],
  media: [
    { collection: 'articles', field: 'cover', called: 'bài viết' },
    { collection: 'articles', field: 'pictures', called: 'bài viết' },
    { collection: 'exemplars', field: 'portrait', called: 'điển hình' },
  ],
  plans: [{ collection: 'introductions', field: 'plan', called: 'lượt giới thiệu' }],
  'unit-groups': [
    { collection: 'plans', field: 'rules.whom.groups', called: 'kế hoạch' },
    { collection: 'plans', field: 'rules.whom.exceptGroups', called: 'kế hoạch' },
  ],
  papers: [{ collection: 'introductions', field: 'confirmation.paper', called: 'lượt giới thiệu' }],
  recordings: [
    { collection: 'articles', field: 'recording', called: 'bài viết' },
    { collection: 'script-versions', field: 'recording', called: 'bản tiếng dân tộc' },
  ],
  stations: [{ collection: 'broadcasts', field: 'station', called: 'lượt phát' }],
  'document-files': [{ collection: 'documents', field: 'file', called: 'văn bản' }],
  documents: [{ collection: 'plans', field: 'document', called: 'kế hoạch' }],
};

/** A record that others refer to is not deleted: pages and counts would lose it without a word. */
export const refuseWhileUsed =
  (subject: keyof typeof uses): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const { collection, field, called } of uses[subject] ?? []) {
      const used =
        (await exists(collection, { [field]: { equals: id } })) ||
        (collection === 'articles' &&
          (await existsInDraft({ [`version.${field}`]: { equals: id }, latest: { equals: true } })));
      if (used) refuse(`Chưa xóa được vì còn ${called} dùng mục này; hãy gỡ khỏi đó trước.`, 409);
    }

    async function exists(collection: CollectionSlug, where: Where) {
      return (await req.payload.db.count({ collection, req, where })).totalDocs > 0;
    }
    async function existsInDraft(where: Where) {
      return (await req.payload.db.countVersions({ collection: 'articles', req, where })).totalDocs > 0;
    }
  };
