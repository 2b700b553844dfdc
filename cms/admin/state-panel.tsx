'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { formatMoment } from '#models/vietnamese/calendar.ts';
import type { LiveStatus } from '../collections/articles/live-endpoint.ts';
import { Status } from './status.tsx';

/** Where the story stands in the workflow, and whether the portal shows it. */
export function StatePanel() {
  const { id, savedDocumentData } = useDocumentInfo();
  const status = useLiveStatus(id, savedDocumentData?.updatedAt);
  const state = useFormFields(([fields]) => fields.editorialState?.value);
  return (
    <div className="field-type gs-panel">
      <div className="field-label">Trạng thái</div>
      <Status />
      {status && (
        <p id="live-status" data-live={status.live} data-pending={status.pending}>
          {sentence(status)} {status.live && state !== 'published' && 'Bản đang sửa chưa lên cổng. '}
          {status.url && !status.pending && (
            <a href={status.url} target="_blank" rel="noreferrer">
              Xem trên cổng
            </a>
          )}
        </p>
      )}
    </div>
  );
}

function sentence({ live, pending, since, error, withheld }: LiveStatus): string {
  if (error) return `Chưa đưa lên cổng được, hệ thống đang thử lại: ${error}`;
  if (pending) return live ? 'Đang đưa lên cổng…' : 'Đang rút khỏi cổng…';
  if (withheld) return withheld;
  if (!live) return 'Không có trên cổng.';
  return since ? `Đã lên cổng từ ${formatMoment(since)}.` : 'Đã lên cổng.';
}

/** Asks often while something is under way, and now and then for what others do; a save asks anew. */
function useLiveStatus(id: number | string | undefined, savedAt: unknown): LiveStatus | undefined {
  const [status, setStatus] = useState<LiveStatus>();
  useEffect(() => {
    if (id === undefined) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const answer = await fetch(`/api/articles/${id}/live`, { signal: stop.signal }).catch(() => undefined);
      const fresh: LiveStatus | undefined = answer?.ok ? await answer.json() : undefined;
      if (stop.signal.aborted) return;
      if (fresh) setStatus(fresh);
      timer = setTimeout(ask, fresh?.pending ? 1000 : 15_000);
    };
    void ask();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [id, savedAt]);
  return status;
}
