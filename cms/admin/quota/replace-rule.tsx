'use client';

import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import type { Plan } from '#cms/payload-types.ts';
import { formatDay, localDay } from '#models/vietnamese/calendar.ts';
import { Alive } from '../alive.tsx';

/** Says that a change of a rule in force changes past figures, and offers to let a new one begin instead. */
export function ReplaceRule({ rule, begins }: { rule: string; begins: string }) {
  const { id, savedDocumentData } = useDocumentInfo();
  const modified = useFormModified();
  const today = localDay(new Date());
  const [from, setFrom] = useState(today);
  const isKept = (savedDocumentData as Plan | undefined)?.rules?.some((row) => row.id === rule);
  if (!id || !isKept || begins > today) return null;

  async function replace() {
    const answer = await fetch(`/api/plans/${id}/replace-rule`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ rule, from }),
    });
    if (answer.ok) window.location.reload();
    else toast.error((await answer.json()).errors?.[0]?.message ?? 'Chưa thay được; hãy thử lại.');
  }

  return (
    <div className="gs-replace">
      <p>
        Mức này đã áp dụng từ {formatDay(begins)}: sửa nó là sửa cả số liệu, điểm của các kỳ đã qua. Nếu có
        quyết định mới, hãy thay bằng mức mới và giữ nguyên mức cũ.
      </p>
      <Alive>
        <label>
          <span>Mức mới từ ngày</span>
          <input type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
        </label>
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={modified || !from}
          onClick={() => void replace()}
        >
          Thay bằng mức mới
        </Button>
      </Alive>
      {modified && <small>Lưu hoặc bỏ những gì vừa sửa trước khi thay.</small>}
    </div>
  );
}
