import type { CollectionConfig } from 'payload';
import type { ScriptVersion } from '#cms/payload-types.ts';
import { scriptLanguageLabels } from '#models/language.ts';
import { scriptVersionState, scriptVersionStateLabels } from '#models/script-version.ts';
import { isDecider } from '../access/is-decider.ts';
import { isDeskHand } from '../access/is-desk-hand.ts';
import { isNewsroom } from '../access/is-newsroom.ts';
import { options } from '../fields/options.ts';
import { line, prose } from '../fields/text.ts';
import { announcePublication } from '../jobs/announce-publication.ts';
import { subjectsOf } from '../jobs/outbox.ts';
import { deciderApprovesScript } from '../rules/decider-approves-script.ts';
import { demandReadableStory } from '../rules/demand-readable-story.ts';
import { oneScriptALanguage } from '../rules/one-script-a-language.ts';

/** It stands with its story on the portal: the one it belongs to, and the one it belonged to before. */
const publication = announcePublication('script-versions', ({ data, originalDoc }) => {
  const versions: Partial<ScriptVersion>[] = [data, originalDoc ?? {}];
  return {
    touched: [
      ...subjectsOf(
        'articles',
        versions.map(({ article }) => article),
      ),
      ...subjectsOf(
        'recordings',
        versions.map(({ recording }) => recording),
      ),
    ],
  };
});

/** A story's script in another language: text, or a recorded voice, or both. Public once a decider says so. */
export const scriptVersions: CollectionConfig = {
  slug: 'script-versions',
  labels: { singular: 'Bản tiếng dân tộc', plural: 'Bản tiếng dân tộc' },
  admin: {
    group: 'Phát thanh',
    defaultColumns: ['article', 'language', 'state', 'translator', 'approved'],
    description: 'Bản đọc bằng tiếng Mông, Dao, Tày, Nùng, Khmer, Chăm của một bài.',
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  indexes: [{ fields: ['article', 'language'], unique: true }],
  access: { read: isDeskHand, create: isDeskHand, update: isDeskHand, delete: isNewsroom },
  hooks: {
    beforeChange: [demandReadableStory, deciderApprovesScript, oneScriptALanguage, publication.beforeChange],
    afterChange: [publication.afterChange],
    beforeDelete: [publication.beforeDelete],
    afterDelete: [publication.afterDelete],
  },
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      label: 'Bài viết',
      required: true,
      index: true,
    },
    {
      name: 'language',
      type: 'select',
      label: 'Tiếng',
      required: true,
      options: options(scriptLanguageLabels),
    },
    line({ name: 'translator', label: 'Người dịch, người đọc' }),
    prose({ name: 'text', label: 'Nội dung' }),
    { name: 'recording', type: 'upload', relationTo: 'recordings', label: 'Bản ghi âm' },
    {
      name: 'state',
      type: 'text',
      virtual: true,
      label: 'Tình trạng',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
      hooks: {
        afterRead: [({ siblingData }) => scriptVersionStateLabels[scriptVersionState(siblingData)]],
      },
    },
    {
      name: 'approved',
      type: 'checkbox',
      label: 'Đã duyệt, được công bố',
      defaultValue: false,
      access: { create: isDecider, update: isDecider },
      admin: { position: 'sidebar' },
    },
  ],
};
