import type { PayloadRequest } from 'payload';
import { presets } from '#models/plans/presets.ts';
import { isNewsroom } from '../../access/is-newsroom.ts';
import { PresetForm } from './preset-form.tsx';
import './plan-form.css';

/** Lập kế hoạch từ mẫu, over the list of plans; for those who may make one. */
export const PresetChooser = ({ user }: Pick<PayloadRequest, 'user'>) =>
  isNewsroom({ req: { user } }) ? (
    <PresetForm
      choices={presets.map(({ key, title, issuer }) => ({
        key,
        label: issuer ? `${issuer}: ${title}` : title,
      }))}
    />
  ) : null;
