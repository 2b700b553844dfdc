import type { CollectionConfig } from 'payload';
import { deleteArticles } from '../access/delete-articles.ts';
import { isWriter } from '../access/is-writer.ts';
import { newsroomOrOwnUnit } from '../access/newsroom-or-own-unit.ts';
import { readArticles } from '../access/read-articles.ts';
import { updateArticles } from '../access/update-articles.ts';
import { carryOutAct } from '../actions/carry-out-act.ts';
import { chooseAct } from '../actions/choose-act.ts';
import { recordAct } from '../actions/record-act.ts';
import { foldSearch } from '../fields/search-text.ts';
import { announcePublication } from '../jobs/announce-publication.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';
import { articleConcerns } from './articles/article-concerns.ts';
import { articleFields } from './articles/fields.ts';
import { keepOnRecord } from './articles/keep-on-record.ts';
import { liveEndpoint } from './articles/live-endpoint.ts';
import { tryOutEndpoint } from './articles/try-out-endpoint.ts';

const publication = announcePublication('articles', articleConcerns);

export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Bài viết', plural: 'Bài viết' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['title', 'editorialState', 'introducedBy', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['searchText'],
    components: {
      edit: {
        SaveDraftButton: '/admin/no-button.tsx#NoButton',
        PublishButton: '/admin/act-buttons.tsx#ActButtons',
        UnpublishButton: '/admin/no-button.tsx#NoButton',
        Status: '/admin/status.tsx#Status',
      },
    },
  },
  defaultSort: '-updatedAt',
  defaultPopulate: { title: true, slug: true, editorialState: true },
  disableDuplicate: true,
  versions: { maxPerDoc: 50, drafts: true },
  access: {
    read: readArticles,
    readVersions: newsroomOrOwnUnit('version.introducedBy'),
    create: isWriter,
    update: updateArticles,
    delete: deleteArticles,
  },
  hooks: {
    beforeOperation: [foldSearch, chooseAct],
    beforeChange: [carryOutAct, publication.beforeChange],
    afterChange: [publication.afterChange, recordAct],
    beforeDelete: [keepOnRecord, refuseWhileUsed('articles')],
  },
  endpoints: [liveEndpoint, tryOutEndpoint],
  fields: articleFields,
};
