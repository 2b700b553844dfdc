import type { Payload } from 'payload';
import type { User } from '#cms/payload-types.ts';
import { OfficePanel } from './office-panel.tsx';
import { UnitPanel } from './unit-panel.tsx';
import './introductions.css';

/** What the start page says of introductions: to a unit what it owes, to the office what waits for it. */
export function StartPanel({ payload, user }: { payload: Payload; user: User }) {
  if (user.role === 'contributor') return <UnitPanel payload={payload} user={user} />;
  return user.role === 'radio' ? null : <OfficePanel payload={payload} />;
}
