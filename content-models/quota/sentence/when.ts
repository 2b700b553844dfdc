import { formatDay } from '../../vietnamese/calendar.ts';
import { formatCount } from '../../vietnamese/numbers.ts';
import { calendarLengths } from '../calendar-periods.ts';
import { periodsOf } from '../periods.ts';
import type { QuotaPlan } from '../plan.ts';
import type { Boundary, CountedKind, PeriodKind, QuotaRule, SubmissionWindow } from '../rule.ts';
import { boundaryDay } from '../windows.ts';
import { listed, periodNouns } from './words.ts';

type Term = Pick<QuotaPlan, 'from' | 'to'>;

const romans = ['I', 'II', 'III', 'IV'];

/** "mỗi quý", "mỗi tháng (chỉ tháng 3 và tháng 9)", "trong cả giai đoạn từ ngày … đến ngày …" */
export function periodWords(rule: QuotaRule, plan: Term): string {
  const { kind, only, dates } = rule.per;
  if (kind === 'dates')
    return `mỗi đợt: ${dates.map(({ label, from, to }) => `${label} (${span(from, to)})`).join('; ')}`;
  if (kind === 'term') {
    const [term] = periodsOf(rule, plan);
    return term ? `trong cả giai đoạn ${span(term.from, term.to)}` : 'trong cả giai đoạn';
  }
  const rota = listed(
    only.map((number) => rotaNames[kind](number)),
    'và',
  );
  return `mỗi ${periodNouns[kind]}${rota && ` (chỉ ${rota})`}`;
}

const rotaNames: Record<'month' | 'quarter' | 'halfYear' | 'year', (number: number) => string> = {
  month: (number) => `tháng ${number}`,
  quarter: (number) => `quý ${romans[number - 1] ?? number}`,
  halfYear: (number) => `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm`,
  year: (number) => `năm thứ ${number}`,
};

const sendingWords: Record<CountedKind, string> = {
  introduction: 'gửi',
  publication: 'đăng',
  broadcast: 'phát',
  commendation: 'khen thưởng',
};

/** "gửi từ ngày 20 đến ngày 25 tháng cuối quý", "gửi 02 đợt: …", "gửi trong quý" */
export function windowWords(rule: QuotaRule, plan: Term): string {
  const { kinds } = rule.counts;
  const [kind, ...others] = kinds;
  const send = kind && others.length === 0 ? sendingWords[kind] : 'thực hiện';
  const windows =
    rule.per.kind === 'dates'
      ? datedWindows(rule.per.dates)
      : rule.windows.map((window) => windowPhrase(window, rule, plan));
  if (windows.length === 0) return `${send} trong ${periodNouns[rule.per.kind]}`;
  if (windows.length === 1 || rule.per.kind === 'dates') return `${send} ${windows.join('; ')}`;
  return `${send} ${formatCount(windows.length)} lần: ${windows.join('; ')}`;
}

function datedWindows(dates: QuotaRule['per']['dates']): string[] {
  return dates
    .filter(({ opens, closes }) => opens ?? closes)
    .map(({ label, from, to, opens = from, closes = to }) => `${span(opens, closes)} (${label})`);
}

function windowPhrase({ opens, closes }: SubmissionWindow, rule: QuotaRule, plan: Term): string {
  if (!opens) return `chậm nhất ${boundaryWords(closes, rule, plan)}`;
  const wholeMonth =
    opens.month === closes.month && opens.day === 1 && (closes.day === 'last' || closes.day === 31);
  if (wholeMonth && rule.per.kind !== 'term') return `trong ${monthWords(closes.month, rule.per.kind)}`;
  return rangeWords(opens, closes, rule, plan);
}

/** "từ ngày 20 đến ngày 25 tháng cuối quý"; the month is said once where it is the same. */
export function rangeWords(from: Boundary, to: Boundary, rule: QuotaRule, plan: Term): string {
  const first =
    from.month === to.month && rule.per.kind !== 'term' && from.day !== 'last'
      ? dayWords(from.day)
      : boundaryWords(from, rule, plan);
  return `từ ${first} đến ${boundaryWords(to, rule, plan)}`;
}

/** "ngày 25 tháng cuối quý"; for the plan's term the day itself. */
function boundaryWords(boundary: Boundary, rule: QuotaRule, plan: Term): string {
  const { kind } = rule.per;
  const [term] = kind === 'term' ? periodsOf(rule, plan) : [];
  if (term) return `ngày ${formatDay(boundaryDay(boundary, term.to))}`;
  const link = kind === 'month' && boundary.month === 0 ? ' của ' : ' ';
  return dayWords(boundary.day) + link + monthWords(boundary.month, kind);
}

function dayWords(day: Boundary['day']): string {
  return day === 'last' ? 'ngày cuối' : `ngày ${formatCount(day)}`;
}

function span(from: string, to: string): string {
  return `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`;
}

const ordinals = ['đầu', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm'];

/** The month so many months after the period's last one, by its place in that period or in one before or after. */
function monthWords(offset: number, kind: PeriodKind): string {
  if (kind === 'dates' || kind === 'term') return placeWords('tháng', offset, 'tháng kết thúc');
  const length = calendarLengths[kind];
  const place = offset + length - 1;
  const away = Math.floor(place / length);
  const month = place - away * length;
  if (kind === 'month') return placeWords('tháng', away, 'tháng');
  if (kind === 'year')
    return [`tháng ${month + 1}`, ...(away ? [placeWords('năm', away, '')] : [])].join(' ');
  const noun = kind === 'quarter' ? 'quý' : 'kỳ';
  const which = month === length - 1 ? 'tháng cuối' : `tháng ${ordinals[month]}`;
  const link = month === 0 || month === length - 1 ? ' ' : ' của ';
  return which + link + placeWords(noun, away, noun);
}

/** "quý", "quý sau", "quý trước", "quý thứ 2 sau đó" */
function placeWords(noun: string, away: number, here: string): string {
  if (away === 0) return here;
  const side = away > 0 ? 'sau' : 'trước';
  return Math.abs(away) === 1 ? `${noun} ${side}` : `${noun} thứ ${Math.abs(away)} ${side} đó`;
}
