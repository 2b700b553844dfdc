import type { ServerProps } from 'payload';
import type { Role } from '#models/role.ts';

type NavLink = { href: string; text: string; for: readonly Role[] };

const newsroom: readonly Role[] = ['editor', 'approver', 'administrator'];

/** The newsroom's own views, in the order of the day's work. */
const links: readonly NavLink[] = [
  { href: '/admin/chi-tieu', text: 'Chỉ tiêu giới thiệu', for: ['contributor', ...newsroom] },
  { href: '/admin/nhap-danh-sach', text: 'Nhập danh sách', for: ['contributor', ...newsroom] },
  { href: '/admin/phat-thanh', text: 'Bàn phát thanh', for: ['radio', ...newsroom] },
];

export function NavLinks({ user }: ServerProps) {
  const own = links.filter((link) => user && link.for.includes(user.role));
  if (own.length === 0) return null;
  return (
    <nav className="gs-nav" aria-label="Công việc">
      {own.map(({ href, text }) => (
        <a key={href} href={href} className="nav__link">
          {text}
        </a>
      ))}
    </nav>
  );
}
