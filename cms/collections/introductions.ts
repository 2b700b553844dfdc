import type { CollectionConfig } from 'payload';
import { deleteIntroductions } from '../access/delete-introductions.ts';
import { isWriter } from '../access/is-writer.ts';
import { newsroomOrOwnUnit } from '../access/newsroom-or-own-unit.ts';
import { updateIntroductions } from '../access/update-introductions.ts';
import { carryOutIntroductionAct } from '../actions/introductions/carry-out-introduction-act.ts';
import { chooseIntroductionAct } from '../actions/introductions/choose-introduction-act.ts';
import { foldSearch } from '../fields/search-text.ts';
import { countAnew } from '../jobs/request-statistics.ts';
import { listEndpoint, listPreviewEndpoint } from '../lists/endpoints.ts';
import { achievementEndpoint } from '../reports/endpoints.ts';
import { keepOwnUnit } from '../rules/keep-own-unit.ts';
import { articleEndpoint } from './introductions/article-endpoint.ts';
import { introductionFields } from './introductions/fields.ts';
import { similarEndpoint } from './introductions/similar-endpoint.ts';

export const introductions: CollectionConfig = {
  slug: 'introductions',
  labels: { singular: 'Lượt giới thiệu', plural: 'Lượt giới thiệu' },
  admin: {
    group: 'Chỉ tiêu',
    useAsTitle: 'title',
    defaultColumns: ['title', 'receipt', 'unit', 'plan', 'state', 'introducedOn'],
    listSearchableFields: ['searchText'],
    description: 'Đơn vị nào giới thiệu điển hình nào, theo kế hoạch nào, ngày nào.',
    components: { edit: { SaveButton: '/admin/introductions/acts.tsx#Acts' } },
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  access: {
    read: newsroomOrOwnUnit('unit'),
    create: isWriter,
    update: updateIntroductions,
    delete: deleteIntroductions,
  },
  hooks: {
    beforeOperation: [foldSearch, chooseIntroductionAct],
    beforeValidate: [keepOwnUnit('unit')],
    beforeChange: [carryOutIntroductionAct],
    afterChange: [countAnew.afterChange],
    afterDelete: [countAnew.afterDelete],
  },
  /** The quota view asks for one plan's introductions of a stretch of time. */
  indexes: [
    { fields: ['plan', 'introducedOn'] },
    { fields: ['plan', 'meantFor'] },
    { fields: ['plan', 'firstSentAt'] },
  ],
  endpoints: [similarEndpoint, articleEndpoint, achievementEndpoint, listPreviewEndpoint, listEndpoint],
  fields: introductionFields,
};
