import { choose, chosen } from './choose.ts';
import { listenBy } from './listen.ts';

const button = (id: string) => document.querySelector<HTMLButtonElement>(`button#${id}`);
const press = (tool: Element, isPressed: boolean) => tool.setAttribute('aria-pressed', String(isPressed));

for (const tools of document.querySelectorAll<HTMLElement>('.scripted')) tools.hidden = false;

const sizes = [...document.querySelectorAll<HTMLButtonElement>('[data-size]')];
const systemTheme = matchMedia('(prefers-color-scheme: dark)');
const night = button('ban-dem');

/** The tools say what is chosen; the page looks so already. */
function tell(): void {
  for (const size of sizes) press(size, size.dataset.size === (chosen('text') ?? ''));
  if (night) press(night, (chosen('theme') ?? (systemTheme.matches ? 'dark' : 'light')) === 'dark');
}

for (const size of sizes)
  size.addEventListener('click', () => {
    choose('text', size.dataset.size || undefined);
    tell();
  });

night?.addEventListener('click', () => {
  const wanted = night.ariaPressed === 'true' ? 'light' : 'dark';
  // Who wants what the device does anyway leaves it to the device.
  choose('theme', (wanted === 'dark') === systemTheme.matches ? undefined : wanted);
  tell();
});

systemTheme.addEventListener('change', tell);
addEventListener('pageshow', tell);
tell();

button('in-trang')?.addEventListener('click', () => print());

const copy = button('sao-chep');
const copied = document.querySelector('#da-sao-chep');
copy?.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(copy.dataset.address ?? '');
    if (copied) copied.textContent = 'Đã sao chép.';
  } catch {
    // Not allowed, or not a secure page: the address is shown to be copied by hand.
    if (copied) copied.textContent = copy.dataset.address ?? '';
  }
});

const send = button('gui-di');
if (send && copy && 'share' in navigator) {
  send.hidden = false;
  send.addEventListener('click', () =>
    // Who closes the sheet has changed their mind.
    navigator.share({ title: send.dataset.title, url: copy.dataset.address }).catch(() => {}),
  );
}

const listen = button('nghe-bai');
const stop = button('dung-nghe');
if (listen && stop && 'speechSynthesis' in window) listenBy(listen, stop);
