import type { Rule } from './rule.ts';
import { abbreviationsInCapitals, abbreviationsInSmallLetters } from './rules/abbreviations.ts';
import { shouted, unreadCapitals } from './rules/capitals.ts';
import {
  dashedNumbers,
  equation,
  letterWithNumber,
  numberWithLetter,
  plate,
  road,
  roadStone,
  unreadCode,
} from './rules/codes.ts';
import {
  dayAndMonth,
  daySpan,
  daysOfAMonth,
  fullDate,
  monthAlone,
  monthOfYear,
  monthsOfAYear,
  years,
} from './rules/dates.ts';
import { documentNumber, lonelySign } from './rules/document-numbers.ts';
import { fraction, proportionOf, roundTheClock, score } from './rules/fractions.ts';
import { place, plainNumber, strangeNumeral, unreadNumber, version } from './rules/plain-numbers.ts';
import {
  dimensions,
  moneyAfterScale,
  moneyBefore,
  pointDecimal,
  quantity,
  reckoned,
  signed,
  spread,
} from './rules/quantities.ts';
import { romanNumber } from './rules/romans.ts';
import { sign, slash } from './rules/signs.ts';
import { shortNumber, telephone } from './rules/telephones.ts';
import { clockInWords, clockWithColon, clockWithLetters, hourWithLetter } from './rules/times.ts';

/** The rules by what they begin with; the first that can read a place has its way, so the narrow stand first. */
export const rules = {
  digit: [
    documentNumber,
    telephone,
    shortNumber,
    plate,
    daySpan,
    fullDate,
    daysOfAMonth,
    monthsOfAYear,
    years,
    score,
    proportionOf,
    roundTheClock,
    dayAndMonth,
    monthOfYear,
    fraction,
    clockWithLetters,
    hourWithLetter,
    clockWithColon,
    clockInWords,
    dashedNumbers,
    dimensions,
    equation,
    moneyAfterScale,
    quantity,
    pointDecimal,
    spread,
    monthAlone,
    place,
    version,
    numberWithLetter,
    plainNumber,
    unreadNumber,
  ],
  capital: [
    lonelySign,
    roadStone,
    road,
    romanNumber,
    letterWithNumber,
    shouted,
    abbreviationsInCapitals,
    unreadCode,
    unreadCapitals,
    reckoned,
  ],
  small: [roadStone, abbreviationsInSmallLetters, reckoned, unreadCode],
  sign: [telephone, moneyBefore, signed, slash, sign, strangeNumeral],
} as const satisfies Record<string, readonly Rule[]>;

export type Beginning = keyof typeof rules;
