import type { Site } from '#models/site.ts';
import { icons } from '#site/content/addresses.ts';

/** A thing of schema.org's vocabulary; what is undefined is left out. */
export type Thing = { '@type': string; [property: string]: unknown };

/** The office that answers for the portal. */
export const organisation = (site: Site): Thing => ({
  '@type': 'GovernmentOrganization',
  '@id': `${site.url}/#co-quan`,
  name: site.council,
  url: `${site.url}/`,
  logo: { '@type': 'ImageObject', url: site.url + icons.large, width: 512, height: 512 },
  areaServed: site.province,
  address: site.contact.office,
  contactPoint:
    site.contact.phone || site.contact.email
      ? {
          '@type': 'ContactPoint',
          contactType: 'customer service',
          name: site.contact.name,
          telephone: site.contact.phone,
          email: site.contact.email,
          availableLanguage: 'vi',
        }
      : undefined,
});
