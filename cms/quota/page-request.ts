import { type CellState, cellStateLabels } from '#models/quota/sheet.ts';

/** What the address of the quota view asks for. */
export type QuotaRequest = {
  plan?: string;
  rule?: string;
  span?: string;
  /** `nhom:<key of a group>` or `loai:<unit kind>`. */
  group?: string;
  state?: CellState;
  search?: string;
  rollUp: boolean;
  page: number;
  /** The figure that is opened: `<unit>~<period>`, either may be empty for a sum. */
  open?: { rule: string; unit: string; period: string };
};

type Query = { [key: string]: string | string[] | undefined };

/** Reads the address; what it does not know it leaves out. */
export function requestOf(query: Query): QuotaRequest {
  const one = (name: string) => {
    const value = query[name];
    return (Array.isArray(value) ? value[0] : value)?.trim() || undefined;
  };
  const [rule, unit = '', period = ''] = one('o')?.split('~') ?? [];
  const state = one('trang-thai');
  return {
    plan: one('ke-hoach'),
    rule: one('muc'),
    span: one('ky'),
    group: one('nhom'),
    state: state && state in cellStateLabels ? (state as CellState) : undefined,
    search: one('tim'),
    rollUp: one('gop') === '1',
    page: Math.max(1, Math.trunc(Number(one('trang'))) || 1),
    open: rule === undefined ? undefined : { rule, unit, period },
  };
}

/** The address of the view for a request. */
export function addressOf({
  plan,
  rule,
  span,
  group,
  state,
  search,
  rollUp,
  page,
  open,
}: QuotaRequest): string {
  const query = new URLSearchParams();
  const given = {
    'ke-hoach': plan,
    muc: rule,
    ky: span,
    nhom: group,
    'trang-thai': state,
    tim: search,
    gop: rollUp ? '1' : undefined,
    trang: page > 1 ? String(page) : undefined,
    o: open && `${open.rule}~${open.unit}~${open.period}`,
  };
  for (const [name, value] of Object.entries(given)) if (value) query.set(name, value);
  return `/admin/chi-tieu?${query}`;
}
