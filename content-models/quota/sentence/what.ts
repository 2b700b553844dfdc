import { exemplarKindLabels } from '../../exemplar.ts';
import { exemplarRoleLabels } from '../../exemplar-role.ts';
import type { CountedKind, ExemplarFilter, QuotaRule } from '../rule.ts';
import { amountWords, listed, withSmallFirst } from './words.ts';

const doneWords: Record<CountedKind, string> = {
  introduction: 'giới thiệu',
  publication: 'đăng trên cổng',
  broadcast: 'phát trên đài',
  commendation: 'khen thưởng',
};

/** "giới thiệu ít nhất 02 điển hình", "có đúng 01 điển hình là cá nhân được đăng trên cổng" */
export function whatWords(rule: QuotaRule): string {
  const { kinds } = rule.counts;
  const number = numberWords(rule);
  if (kinds.every((kind) => kind === 'introduction')) return `giới thiệu ${number}`;
  return `có ${number} được ${listed(
    kinds.map((kind) => doneWords[kind]),
    'hoặc',
  )}`;
}

function numberWords({ amount, parts, counts }: QuotaRule): string {
  const whole = amountWords(amount);
  const shares = listed(parts.map(partWords), 'và');
  const exemplars = `điển hình${filterWords(counts)}`;
  if (!whole && parts.length > 0)
    return counts.exemplarKinds.length + counts.roles.length > 0 ? `${exemplars}: ${shares}` : shares;
  return [whole, exemplars].filter(Boolean).join(' ') + (parts.length > 0 ? `, trong đó ${shares},` : '');
}

function partWords(part: QuotaRule['parts'][number]): string {
  return [amountWords(part), withSmallFirst(part.label)].filter(Boolean).join(' ');
}

function filterWords({ exemplarKinds, roles }: ExemplarFilter): string {
  const kinds = exemplarKinds.map((kind) => withSmallFirst(exemplarKindLabels[kind]));
  const people = roles.map((role) => withSmallFirst(exemplarRoleLabels[role]));
  return [
    kinds.length > 0 ? ` là ${listed(kinds, 'hoặc')}` : '',
    people.length > 0 ? ` thuộc đối tượng ${people.join('; ')}` : '',
  ].join('');
}
