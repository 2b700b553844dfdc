'use client';

import { Button, toast, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useState } from 'react';
import { idOf } from '#cms/access/actor.ts';
import type { Introduction } from '#cms/payload-types.ts';
import { allowsArticle, type IntroductionState } from '#models/introduction-state.ts';
import { Alive } from '../alive.tsx';

/** Lập bài viết in one click, or the way to the article that was made. */
export function ArticleButton() {
  const { id, savedDocumentData } = useDocumentInfo();
  const state = useFormFields(([fields]) => (fields.state?.value ?? 'draft') as IntroductionState);
  const [isBusy, setBusy] = useState(false);
  const article = idOf((savedDocumentData as Introduction | undefined)?.article);
  if (!id || (article === undefined && !allowsArticle(state))) return null;

  async function open() {
    setBusy(true);
    const answer = await fetch(`/api/introductions/${id}/article`, { method: 'POST' });
    const body = await answer.json();
    if (answer.ok) window.location.assign(`/admin/collections/articles/${body.article}`);
    else toast.error(body.errors?.[0]?.message ?? 'Chưa lập được bài viết; hãy thử lại.');
    setBusy(false);
  }

  return (
    <Alive>
      <Button
        id="make-article"
        className="gs-make-article"
        buttonStyle="secondary"
        size="small"
        disabled={isBusy}
        onClick={() => void open()}
      >
        {article === undefined ? 'Lập bài viết' : 'Mở bài viết đã lập'}
      </Button>
    </Alive>
  );
}
