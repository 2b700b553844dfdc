import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import type { User } from '#cms/payload-types.ts';

/** Who looks at a view of the newsroom's own. Payload shows such views to anybody: a stranger is sent to sign in. */
export function demandUser({ initPageResult }: AdminViewServerProps, address: string): User {
  const { user } = initPageResult.req;
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(address)}`);
  return user;
}

/** The admin's frame, with its navigation, round a view of the newsroom's own. */
export function Desk({ view, children }: { view: AdminViewServerProps; children: ReactNode }) {
  const { i18n, initPageResult, params, payload, searchParams } = view;
  const { locale, permissions, req, visibleEntities } = initPageResult;
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      {children}
    </DefaultTemplate>
  );
}
