import type { Bodies, View } from '../content/view.ts';

/** The compiled templates: a view and the texts it names go in, a page's bytes come out. */
export type Renderer = {
  render: (view: View, bodies: Bodies) => Promise<{ contentType: string; body: string }>;
  /** Changes whenever the templates do. */
  digest: string;
  /** The folder of style sheets and fonts that every release carries. */
  assets: string;
};
