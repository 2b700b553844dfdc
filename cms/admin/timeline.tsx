'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { TimelineEntry } from '#cms/payload-types.ts';
import { formatMoment } from '#models/vietnamese/calendar.ts';
import { timelineLines } from './timeline-lines.ts';

/** Nhật ký: who did what to this story, when and why. */
export function Timeline() {
  const { id, savedDocumentData } = useDocumentInfo();
  const entries = useEntries(id, savedDocumentData?.updatedAt);
  if (!id) return <p>Nhật ký bắt đầu khi bài được lưu lần đầu.</p>;
  return (
    <ol className="gs-timeline">
      {timelineLines(entries).map(({ key, at, words, reason }) => (
        <li key={key}>
          <time dateTime={at}>{formatMoment(at)}</time>
          <span>{words}</span>
          {reason && <em>Lý do: {reason}</em>}
        </li>
      ))}
    </ol>
  );
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
