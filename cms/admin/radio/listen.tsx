'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/** Reads the script aloud where the browser has a Vietnamese voice; elsewhere there is no button. */
export function Listen({ text }: { text: string }) {
  const voice = useVietnameseVoice();
  const [isReading, setReading] = useState(false);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (!voice) return null;

  function read() {
    speechSynthesis.cancel();
    if (isReading) return setReading(false);
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice ?? null;
    utterance.lang = 'vi-VN';
    utterance.onend = () => setReading(false);
    speechSynthesis.speak(utterance);
    setReading(true);
  }
  return (
    <Button buttonStyle="secondary" size="small" margin={false} onClick={read}>
      {isReading ? 'Dừng đọc' : 'Nghe giọng máy'}
    </Button>
  );
}

/** Browsers learn of their voices some time after the page is there. */
function useVietnameseVoice(): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis;
    if (!synthesis) return;
    const find = () => setVoice(synthesis.getVoices().find(({ lang }) => /^vi\b/i.test(lang)));
    find();
    synthesis.addEventListener('voiceschanged', find);
    return () => synthesis.removeEventListener('voiceschanged', find);
  }, []);
  return voice;
}
