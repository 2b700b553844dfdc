const rate = 22_050;
/** The gong's partials: how high above the strike note, how loud, how fast each dies away. */
const partials = [
  [1, 0.5, 1.1],
  [2.01, 0.22, 1.9],
  [2.99, 0.12, 2.8],
] as const;
/** A pentatonic phrase, a note each half second. */
const notes = [392, 440, 523.25, 587.33, 523.25, 440];

/** A gentle chime of so many seconds as a WAV, 16-bit mono at 22.05 kHz: a sound to show with, nobody's voice. */
export function chime(seconds: number): Buffer {
  const samples = Math.round(seconds * rate);
  const wav = Buffer.alloc(44 + samples * 2);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(samples * 2, 40);
  for (let sample = 0; sample < samples; sample += 1)
    wav.writeInt16LE(Math.round(loudnessAt(sample / rate, seconds) * 32_000), 44 + sample * 2);
  return wav;
}

/** Notes ring on into the ones that follow; the whole fades in its last second. */
function loudnessAt(time: number, seconds: number): number {
  const last = Math.floor(time * 2);
  let sum = 0;
  for (let strike = Math.max(0, last - 3); strike <= last; strike += 1) {
    const pitch = notes[strike % notes.length] ?? 440;
    const age = time - strike / 2;
    for (const [height, loud, decay] of partials)
      sum += loud * Math.exp(-decay * age) * Math.sin(2 * Math.PI * pitch * height * age);
  }
  return Math.max(-1, Math.min(1, sum * 0.35)) * Math.min(1, seconds - time);
}
