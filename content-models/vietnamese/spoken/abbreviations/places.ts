import type { AbbreviationGroup } from './abbreviation.ts';

export const places: AbbreviationGroup = {
  name: 'Địa danh, đường sá',
  entries: [
    ['TPHCM', 'Thành phố Hồ Chí Minh'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['Tp.HCM', 'Thành phố Hồ Chí Minh'],
    ['HCM', 'Hồ Chí Minh'],
    ['BR-VT', 'Bà Rịa, Vũng Tàu'],
    ['TT-Huế', 'Thừa Thiên Huế'],
    ['Tp', 'thành phố'],
    ['tp', 'thành phố'],
    ['TX', 'thị xã'],
    ['Tx', 'thị xã'],
    ['tx', 'thị xã'],
    ['TDMNPB', 'trung du và miền núi phía Bắc'],
    ['v.v', 'vân vân'],
  ],
};
