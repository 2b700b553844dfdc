'use client';

import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui';
import { useEffect } from 'react';

/** A save that was refused leaves the form as unsaved as it was: Payload forgets that, and lets one leave it. */
export function KeepTyped() {
  const { setModified } = useForm();
  const isModified = useFormModified();
  const isRefused = useFormSubmitted();
  const isProcessing = useFormProcessing();
  useEffect(() => {
    if (isRefused && !isProcessing && !isModified) setModified(true);
  }, [isRefused, isProcessing, isModified, setModified]);
  return null;
}
