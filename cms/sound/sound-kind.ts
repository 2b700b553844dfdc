/** The kinds of sound file that are taken, with the type and the ending each gets, whatever it was called. */
export const soundKinds = {
  mp3: { mimeType: 'audio/mpeg', extension: 'mp3' },
  m4a: { mimeType: 'audio/mp4', extension: 'm4a' },
  wav: { mimeType: 'audio/wav', extension: 'wav' },
  ogg: { mimeType: 'audio/ogg', extension: 'ogg' },
} as const;

export type SoundKind = keyof typeof soundKinds;
