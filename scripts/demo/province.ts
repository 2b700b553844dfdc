/** The invented province Nhạn Giang: no place below the national level, person or enterprise here is real. */
export const demoSite = {
  name: 'Gương Sáng',
  province: 'tỉnh Nhạn Giang',
  council: 'Hội đồng Thi đua – Khen thưởng tỉnh Nhạn Giang',
  tagline: 'Người tốt, việc tốt quanh ta',
  contact: {
    name: 'Vũ Hạnh Nguyên',
    office: 'Phòng Thi đua – Khen thưởng, Sở Nội vụ tỉnh Nhạn Giang',
    phone: '0000 000 118',
    email: 'thiduakhenthuong@nhangiang.example.vn',
  },
  responsible: {
    name: 'Trịnh Khắc Dũng',
    position: 'Phó Giám đốc Sở Nội vụ, Phó Chủ tịch Hội đồng',
    phone: '0000 000 110',
    email: 'trinhkhacdung@nhangiang.example.vn',
  },
  english: {
    name: 'Gương Sáng (“A Bright Example”)',
    council: 'Emulation and Commendation Council of Nhạn Giang Province',
  },
  notice:
    'Dữ liệu minh họa: tỉnh Nhạn Giang cùng mọi địa danh, nhân vật, đơn vị và văn bản ở đây đều do người làm phần mềm đặt ra; nếu trùng với thực tế chỉ là ngẫu nhiên.',
};

export { demoDocuments } from './documents.ts';
export { demoExemplars } from './exemplars.ts';
export { demoIntroductions } from './introductions.ts';
export { demoHonours, demoMerits } from './merits.ts';
export { demoMovementDetails } from './movement-details.ts';
export { demoBroadcasts, demoRecordings, demoScriptVersions, demoStations } from './radio.ts';
export { demoUnits } from './units.ts';
