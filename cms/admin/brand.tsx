const star = 'M12 2l2.9 6.6 7.1.7-5.4 4.7 1.6 7-6.2-3.7L5.8 21l1.6-7L2 9.3l7.1-.7z';

export const Icon = () => (
  <svg viewBox="0 0 24 24" width="18" height="18" role="img" aria-label="Gương Sáng">
    <path d={star} fill="#7c1518" />
  </svg>
);

export const Logo = () => (
  <div className="gs-logo">
    <Icon />
    <span>Gương Sáng</span>
  </div>
);
