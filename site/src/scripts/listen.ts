const isVietnamese = ({ lang }: SpeechSynthesisVoice) => /^vi\b/i.test(lang.replace('_', '-'));

/** A Vietnamese voice of the browser's, rather one that needs no network. */
function vietnameseVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(isVietnamese);
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/** What is read aloud stands in a script between two rules, under headings in brackets. */
const partToRead = (script: string): string => (script.split(/^―+$/m)[1] ?? '').replace(/^\[.*\]$/gm, '');

const wordsOnPage = (): string =>
  [...document.querySelectorAll('h1, .lede, .prose > :not(figure, .table), .script section p')]
    .map(({ textContent }) => textContent)
    .join('\n');

async function wordsToRead(script: string | undefined): Promise<string> {
  if (!script) return wordsOnPage();
  try {
    const answer = await fetch(script);
    return answer.ok ? partToRead(await answer.text()) : wordsOnPage();
  } catch {
    // Without a network there is still the page.
    return wordsOnPage();
  }
}

/** Sentence by sentence: browsers cut long texts off, and few can halt within one. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/([.!?…]["”]?)\s+/g, '$1\n')
    .split('\n')
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** Lets `listen` read the page aloud, halt and go on, and `stop` end it, once there is a Vietnamese voice. */
export function listenBy(listen: HTMLButtonElement, stop: HTMLButtonElement): void {
  let sentences: string[] = [];
  let next = 0;
  let isReading = false;
  /** Kept, for some browsers forget to tell the end of one that nobody holds. */
  let utterance: SpeechSynthesisUtterance | undefined;

  function tell(): void {
    listen.textContent = isReading ? 'Tạm dừng' : next > 0 ? 'Nghe tiếp' : 'Nghe bài';
    stop.hidden = !isReading && next === 0;
  }

  function halt(): void {
    isReading = false;
    utterance = undefined;
    speechSynthesis.cancel();
  }

  function end(): void {
    halt();
    next = 0;
    tell();
  }

  function readOn(): void {
    const sentence = sentences[next];
    if (sentence === undefined) {
      end();
      return;
    }
    const said = new SpeechSynthesisUtterance(sentence);
    said.lang = 'vi-VN';
    said.voice = vietnameseVoice() ?? null;
    said.onend = () => {
      if (said !== utterance) return;
      next += 1;
      readOn();
    };
    said.onerror = () => said === utterance && end();
    utterance = said;
    speechSynthesis.speak(said);
  }

  listen.addEventListener('click', async () => {
    if (isReading) halt();
    else {
      isReading = true;
      tell();
      if (sentences.length === 0) sentences = sentencesOf(await wordsToRead(listen.dataset.spoken));
      if (isReading) readOn();
    }
    tell();
  });
  stop.addEventListener('click', () => {
    end();
    listen.focus();
  });
  addEventListener('pagehide', end);

  const offer = () => listen.classList.toggle('waiting', !vietnameseVoice());
  speechSynthesis.onvoiceschanged = offer;
  offer();
}
