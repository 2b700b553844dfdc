import { isoWithOffset } from '#models/vietnamese/calendar.ts';
import type { ViewOf } from '#site/content/view.ts';
import { organisation, type Thing } from './organisation.ts';

/** A story as a NewsArticle, with its corrections and, where it was recorded, its voice. */
export function newsArticle(view: ViewOf<'article'>): Thing {
  const { site, cover, movements, people, corrections } = view;
  const address = site.url + view.path;
  const publisher = organisation(site);
  const picture = cover?.sizes.at(-1);
  const voice = view.voices.find(({ language }) => language === 'vi')?.voice;
  return {
    '@type': 'NewsArticle',
    '@id': address,
    mainEntityOfPage: address,
    url: address,
    headline: view.title,
    description: view.summary,
    inLanguage: 'vi',
    datePublished: isoWithOffset(view.publishedAt),
    dateModified: isoWithOffset(view.updatedAt),
    author: view.byline ? { '@type': 'Person', name: view.byline } : publisher,
    publisher,
    image: [view.preview.src, ...(picture ? [picture.src] : [])].map((src) => site.url + src),
    articleSection: movements[0]?.text,
    about: people.map(({ href, name }) => ({ '@type': 'Thing', name, url: site.url + href })),
    isAccessibleForFree: true,
    correction: corrections.map(({ on, note }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: on,
    })),
    speakable: { '@type': 'SpeakableSpecification', cssSelector: ['h1', '.lede'] },
    audio: voice && {
      '@type': 'AudioObject',
      contentUrl: site.url + voice.src,
      encodingFormat: voice.mimeType,
      duration: `PT${Math.round(voice.seconds)}S`,
      contentSize: String(voice.bytes),
    },
  };
}
