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
import {
  fraction,
  hoursOfHours,
  houseNumber,
  proportionOf,
  roundTheClock,
  score,
} from './rules/fractions.ts';
import {
  enumerator,
  place,
  plainNumber,
  strangeNumeral,
  unreadNumber,
  version,
} from './rules/plain-numbers.ts';
import {
  dimensions,
  metresAndMore,
  moneyAfterScale,
  moneyBefore,
  pointDecimal,
  quantity,
  reckoned,
  signed,
  spacedThousands,
  spread,
} from './rules/quantities.ts';
import { romanEnumerator, romanNumber } from './rules/romans.ts';
import { comparison, forOne, ornament, sign, slash } from './rules/signs.ts';
import { shortNumber, telephone } from './rules/telephones.ts';
import { clockInWords, clockWithColon, clockWithLetters, hourWithLetter } from './rules/times.ts';

/** The rules by what they begin with; the first that can read a place has its way, so the narrow stand first. */
export const rules = {
  digit: [
    documentNumber,
    enumerator,
    telephone,
    shortNumber,
    spacedThousands,
    plate,
    houseNumber,
    daySpan,
    fullDate,
    daysOfAMonth,
    monthsOfAYear,
    years,
    score,
    proportionOf,
    roundTheClock,
    hoursOfHours,
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
    metresAndMore,
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
    moneyBefore,
    romanEnumerator,
    romanNumber,
    letterWithNumber,
    shouted,
    abbreviationsInCapitals,
    unreadCode,
    unreadCapitals,
    reckoned,
  ],
  small: [roadStone, abbreviationsInSmallLetters, reckoned, unreadCode],
  sign: [telephone, moneyBefore, signed, forOne, slash, comparison, sign, ornament, strangeNumeral],
} as const satisfies Record<string, readonly Rule[]>;

export type Beginning = keyof typeof rules;
