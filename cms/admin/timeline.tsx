'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { TimelineEntry } from '#cms/payload-types.ts';
import type { EditorialAct } from '#models/editorial-state.ts';
import { ActList } from './act-list.tsx';

const done: Record<EditorialAct, string> = {
  edit: 'sửa bản nháp',
  submit: 'trình duyệt',
  return: 'trả lại bài',
  approve: 'duyệt, hẹn giờ đăng',
  publish: 'duyệt và đăng',
  unpublish: 'hạ bài về bản nháp',
  withdraw: 'gỡ bài',
};

/** Nhật ký: who did what to this story, when and why. */
export function Timeline() {
  const { id, savedDocumentData } = useDocumentInfo();
  const entries = useEntries(id, savedDocumentData?.updatedAt);
  if (!id) return <p>Nhật ký bắt đầu khi bài được lưu lần đầu.</p>;
  const acts = entries.map(({ id, fromState, ...entry }) => ({
    ...entry,
    key: String(id),
    isFirst: !fromState,
  }));
  return <ActList entries={acts} words={{ done, made: 'tạo bài' }} />;
}

function useEntries(id: number | string | undefined, savedAt: unknown): TimelineEntry[] {
  const [entries, setEntries] = useState<TimelineEntry[]>([]);
  useEffect(() => {
    if (id === undefined) return;
    const stop = new AbortController();
    const query = new URLSearchParams({
      'where[article][equals]': String(id),
      sort: '-at',
      limit: '200',
      depth: '0',
    });
    fetch(`/api/timeline-entries?${query}`, { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.json() : { docs: [] }))
      .then(({ docs }) => setEntries(docs))
      .catch(() => undefined);
    return () => stop.abort();
  }, [id, savedAt]);
  return entries;
}
