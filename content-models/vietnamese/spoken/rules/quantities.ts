import { figure, figureValue, sayFigure } from '../figure.ts';
import { cardinal, type NumberWords } from '../number-words.ts';
import { type Place, rule } from '../rule.ts';
import { moneyUnits, reckonedBy, units } from '../units.ts';

const unit = String.raw`(?:[\p{L}\p{M}µ]{1,5}(?:\.đ)?[²³23]?|[%‰$₫€¥°º℃]C?|US\$)`;
const per = String.raw`(?:/(?:[\p{L}]{1,12}(?: (?:đêm|vị|chức|sinh|viên|đình|động|khẩu|vuông|khối|hội|bộ|phẩm|trình|hình))?[²³23]?(?![\p{L}\d])))`;
const range = `(?<from>${figure})(?: ?[-–] ?(?<to>${figure}))?`;

export const quantity = rule(
  '12 m², 1,5 ha, 85,7%, 40–60 kg, -2°C, 60 tạ/ha, 500k, 5 triệu đ',
  String.raw`${range} ?(?<unit>${unit})(?<per>${per}{0,3})(?![\p{L}\p{M}\d])`,
  ({ from = '', to = '', unit = '', per = '' }, { words }) => {
    const name = unitName(unit, words);
    return name && `${sayRange(from, to, words)} ${name}${sayPer(name, per)}`;
  },
);

/** 1.5 tỷ: a point that can only be a decimal point, because a measure follows. */
export const pointDecimal = rule(
  '1.5 tỷ, 2.5 ha',
  String.raw`(?<whole>\d{1,6})\.(?<part>\d{1,2})(?= ?(?:(?:tỷ|tỉ|triệu|tạ|tấn|ha|kg|km|m|cm|m²|lít|độ|phần trăm)(?![\p{L}\d])|%))(?<unit> ?(?:%|ha|kg|km|m²|cm|m)(?![\p{L}\d/]))?`,
  ({ whole, part, unit = '' }, { words }) => {
    const name = units.get(unit.trim());
    return `${sayFigure(`${whole},${part}`, words)}${name ? ` ${name}` : ''}`;
  },
);

export const metresAndMore = rule(
  '1m65 is một mét sáu mươi lăm',
  String.raw`(?<metres>\d{1,3})m(?<more>\d{1,2})(?![\p{L}\d]|[.,/]\d)`,
  ({ metres = '', more = '' }, { words }) =>
    more === '2' || more === '3' ? undefined : `${cardinal(metres, words)} mét ${cardinal(more, words)}`,
);

export const spacedThousands = rule(
  '1 234 567, 50 000 đồng',
  String.raw`(?<written>[1-9]\d{0,2}(?:(?: \d{3}){2,4}(?![\d]|[.,/]\d)| \d{3}(?= đồng)))`,
  ({ written = '' }, { words }) => cardinal(written.replaceAll(' ', ''), words),
);

export const moneyAfterScale = rule(
  '5 triệu đ, 1,5 tỷ VNĐ, 300 nghìn đ',
  String.raw`(?<from>${figure}) (?<scale>nghìn|ngàn|triệu|tỷ|tỉ) (?<unit>đ|VNĐ|VND|USD|₫)(?<per>${per}{0,3})(?![\p{L}\p{M}\d])`,
  ({ from = '', scale, unit = '', per = '' }, { words }) =>
    `${sayFigure(from, words)} ${scale} ${moneyUnits.get(unit)}${sayPer('đồng', per)}`,
);

export const moneyBefore = rule(
  '$500, US$1.000, €20',
  String.raw`(?<unit>US\$|[$€¥₫]) ?(?<from>${figure})(?![\p{L}\d])`,
  ({ unit = '', from = '' }, { words }) => `${sayFigure(from, words)} ${moneyUnits.get(unit)}`,
);

export const signed = rule(
  '-5°C, −2,3%, 5 + 3',
  String.raw`(?<sign>[-−–±](?=\d)|\+ ?(?=\d))`,
  ({ sign = '' }, place) => saySign(sign, place),
);

export const spread = rule(
  '5–7 người, 40 - 60 triệu đồng',
  String.raw`(?<from>${figure}) ?[-–] ?(?<to>${figure})(?![\p{L}\d/]| ?[-–] ?\d)`,
  ({ from = '', to = '' }, { words }) =>
    figureValue(from) < figureValue(to) && !/^0\d\d/.test(from) ? sayRange(from, to, words) : undefined,
);

export const dimensions = rule(
  'bạt 4x6, 3 × 4 m',
  String.raw`(?<a>${figure})(?: ?m)? ?[x×] ?(?=\d)`,
  ({ a = '' }, { words }) => `${sayFigure(a, words)} nhân `,
);

export const reckoned = rule(
  'đồng/kg, người/km², triệu đồng/người/tháng, điển hình/đơn vị/năm',
  String.raw`(?<what>[\p{L}\p{M}]{1,12})(?<per>${per}{1,3})`,
  ({ what = '', per = '' }, { before }) => {
    const parts = per.slice(1).split('/');
    const isReckoning = parts.every((part) => reckonedBy.has(part) || units.has(normalUnit(part)));
    const isCounted = !reckonedBy.has(what.toLowerCase()) || /\d\s$/.test(before);
    return isReckoning && isCounted ? `${what}${sayPer(what, per)}` : undefined;
  },
);

function sayRange(from: string, to: string, words: NumberWords): string {
  return to ? `${sayFigure(from, words)} đến ${sayFigure(to, words)}` : sayFigure(from, words);
}

const normalUnit = (unit: string) => unit.replace(/(?<=[a-z])2$/, '²').replace(/(?<=[a-z])3$/, '³');

function unitName(unit: string, words: NumberWords): string | undefined {
  const name = units.get(normalUnit(unit)) ?? moneyUnits.get(unit);
  return name?.replace('nghìn', words.thousandWord);
}

/** tạ/ha: tạ trên héc-ta. đồng/kg: đồng một ki-lô-gam. */
function sayPer(what: string, per: string): string {
  const isMoney = /(?:đồng|đô la|tệ|yên|ơ-rô)/.test(what);
  return per
    .split('/')
    .slice(1)
    .map((part) => {
      const unit = units.get(normalUnit(part));
      return ` ${unit && !isMoney ? 'trên' : 'một'} ${unit ?? part}`;
    })
    .join('');
}

function saySign(sign: string, { before }: Place): string | undefined {
  if (!/(?:^|[\s(“"])$/u.test(before)) return undefined;
  if (sign.startsWith('+')) return 'cộng ';
  if (sign === '±') return 'cộng trừ ';
  return /\d\s*$/.test(before) ? undefined : 'âm ';
}
