import { englishPath } from '../addresses.ts';
import type { Portal } from '../portal.ts';
import type { Page } from '../view.ts';
import { pageBase, siteOf } from './page.ts';

export type EnglishView = Page & { page: 'english'; council: string };

/** The one page for those who do not read Vietnamese (Nghị định 42/2022/NĐ-CP Đ.7 asks for structure and contact). */
export function englishView(portal: Portal): EnglishView {
  const { name, english } = siteOf(portal);
  const title = `About ${english.name ?? name}`;
  return {
    page: 'english',
    ...pageBase(portal, {
      path: englishPath,
      title,
      description:
        'Stories of people and groups that set a good example, published by an Emulation and Commendation Council in Việt Nam.',
    }),
    breadcrumb: [],
    council: english.council ?? 'The local Emulation and Commendation Council',
  };
}
