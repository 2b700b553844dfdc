'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import type { Introduction } from '#cms/payload-types.ts';
import type { IntroductionAct } from '#models/introduction-state.ts';
import { ActList } from '../act-list.tsx';

const done: Record<IntroductionAct, string> = {
  edit: 'sửa trích ngang',
  send: 'gửi giới thiệu',
  recall: 'rút về để sửa',
  receive: 'tiếp nhận',
  return: 'trả lại để bổ sung',
  accept: 'chấp nhận',
  refuse: 'không chấp nhận',
  choose: 'ghi Hội đồng chọn nhân rộng',
  propose: 'ghi Hội đồng đề nghị khen thưởng',
};

/** Nhật ký: who did what with this introduction, when and why; the unit's proof of what was sent when. */
export function History() {
  const { savedDocumentData } = useDocumentInfo();
  const { history } = (savedDocumentData ?? {}) as Partial<Introduction>;
  if (!history?.length) return <p>Nhật ký bắt đầu khi lượt giới thiệu được lưu lần đầu.</p>;
  const entries = history.map((entry, at) => ({
    ...entry,
    key: String(entry.id ?? at),
    act: entry.act as IntroductionAct,
    isFirst: at === 0,
  }));
  return <ActList entries={entries.toReversed()} words={{ done, made: 'lập lượt giới thiệu' }} />;
}
