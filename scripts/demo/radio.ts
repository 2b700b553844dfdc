import type { AirLanguage, ScriptLanguage } from '#models/language.ts';

/** Who takes the demo's feed; stations name their unit, broadcasts and recordings their story by its title. */
export const demoStations = [
  { name: 'Đài truyền thanh xã Khe Sương', unit: 'Xã Khe Sương', programmeMinutes: 15 },
  { name: 'Đài truyền thanh xã Lũng Ngân', unit: 'Xã Lũng Ngân', programmeMinutes: 30 },
  { name: 'Đài truyền thanh phường Bến Nhạn', unit: 'Phường Bến Nhạn', programmeMinutes: 30 },
];

const illustration = 'Âm thanh minh họa (tiếng chuông do máy tạo), không phải giọng đọc';

export const demoRecordings = [
  {
    title: 'Lớp học đợi con nước (âm thanh minh họa)',
    story: 'Lớp học đợi con nước',
    voice: illustration,
    seconds: 24,
  },
  {
    title: 'Cây cầu không có lễ khánh thành (âm thanh minh họa)',
    story: 'Cây cầu không có lễ khánh thành',
    voice: illustration,
    seconds: 18,
  },
];

/** The first has a sound, the second waits for its translator. */
export const demoScriptVersions: {
  story: string;
  language: ScriptLanguage;
  translator: string;
  recording?: { title: string; voice: string; seconds: number };
}[] = [
  {
    story: 'Lớp học đợi con nước',
    language: 'tay',
    translator: 'Nông Thị Khuê',
    recording: {
      title: 'Lớp học đợi con nước, tiếng Tày (âm thanh minh họa)',
      voice: illustration,
      seconds: 12,
    },
  },
  { story: 'Cây cầu không có lễ khánh thành', language: 'mong', translator: 'Sùng A Vảng' },
];

const aired = (
  station: string,
  airedOn: string,
  story: string,
  minutes: number,
  language: AirLanguage = 'vi',
) => ({
  station: `Đài truyền thanh ${station}`,
  airedOn,
  story,
  minutes,
  language,
});

export const demoBroadcasts = [
  aired('xã Lũng Ngân', '2026-06-23', 'Năm giờ rưỡi sáng, có giọng chị Ngà', 6),
  aired('xã Lũng Ngân', '2026-07-22', 'Trả lại tờ giấy hộ nghèo, nuôi thêm một trăm hai mươi đàn ong', 7),
  aired('phường Bến Nhạn', '2026-08-26', 'Cậu học trò biến điện thoại hỏng thành người gác suối', 6),
  aired('xã Khe Sương', '2026-10-05', 'Đêm Khe Sương, bốn mươi mốt mái nhà đi trước lũ', 7),
  aired('phường Bến Nhạn', '2026-10-07', 'Một trăm linh tám phút của anh Tấn', 6),
  aired('xã Khe Sương', '2026-10-14', 'Khi khung cửi trở lại sàn nhà', 6),
  aired('xã Khe Sương', '2026-10-15', 'Cô bé nhặt được ba mươi hai triệu đồng giữa đường tới trường', 5),
  aired('xã Lũng Ngân', '2026-11-11', 'Cây cầu không có lễ khánh thành', 6),
  aired('xã Khe Sương', '2026-11-20', 'Lớp học đợi con nước', 6),
];
