import type { SpokenScript } from '#models/spoken-script.ts';
import { markUp } from './mark-up.ts';

const reasons = {
  long: 'Câu dài quá 25 tiếng, tai khó theo: hãy tách câu',
  unread: 'Hệ thống chưa biết đọc chỗ này',
};

type Props = { text: string } & Pick<SpokenScript, 'longSentences' | 'unread'>;

/** A part of a script, with what the ear would stumble over marked where it stands. */
export function ScriptText({ text, longSentences, unread }: Props) {
  const long = longSentences.map((sentence) => sentence.text);
  return text.split('\n\n').map((paragraph, index) => (
    <p key={index}>
      {markUp(paragraph, long, unread).map((stretch, place) =>
        stretch.mark ? (
          <mark key={place} className={`gs-mark--${stretch.mark}`} title={reasons[stretch.mark]}>
            {stretch.text}
          </mark>
        ) : (
          stretch.text
        ),
      )}
    </p>
  ));
}
