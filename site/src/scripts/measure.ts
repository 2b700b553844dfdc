import { emcServer } from '../identity/emc.ts';

/** The measuring code as it is issued to every portal, in a file: no page carries an inline script for it. */
declare global {
  interface Window {
    _govaq?: string[][];
  }
}

const number = document.querySelector('meta[name="emc"]')?.getAttribute('content');
if (number) {
  window._govaq ??= [];
  window._govaq.push(
    ['setTrackerUrl', `${emcServer}/tracking`],
    ['setSiteId', number],
    ['trackPageView'],
    ['enableLinkTracking'],
  );
  const code = document.createElement('script');
  code.async = true;
  code.src = `${emcServer}/embed/gov-tracking.min.js`;
  document.head.append(code);
}
