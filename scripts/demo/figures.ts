/** Trees, houses, people and the flag, each drawn with its origin at its foot. */
import { at, circle, ellipse, line, path, polygon, rect, repeat } from './drawing.ts';

export const roundTree = (crown: string, shade: string, trunk: string) =>
  path('M-7,0 Q-4,-60 -5,-110 L5,-110 Q4,-60 8,0 Z', trunk) +
  ellipse(0, -138, 66, 62, crown) +
  ellipse(-40, -110, 40, 36, crown) +
  ellipse(42, -108, 42, 38, crown) +
  ellipse(18, -116, 44, 34, shade, 0.5);

export const arecaPalm = (leaf: string, trunk: string) =>
  path('M-6,0 Q-2,-130 -4,-250 L4,-250 Q6,-130 7,0 Z', trunk) +
  [-78, -48, -18, 14, 46, 78]
    .map((turn) => at(0, -250, 1, path('M0,0 Q-16,-46 0,-108 Q18,-50 0,0 Z', leaf), turn))
    .join('');

export const bamboo = (leaf: string, stem: string) =>
  [-22, -9, 3, 15]
    .map((turn, index) =>
      at(
        index * 9 - 14,
        0,
        1,
        line(`M0,0 Q-4,-120 ${turn * 0.8},-${210 + index * 16}`, stem, 7) +
          repeat(6, (step) =>
            at(
              turn * 0.5,
              -110 - step * 22,
              1,
              path('M0,0 Q26,-16 56,2 Q26,8 0,0 Z', leaf),
              step % 2 ? -28 : 196,
            ),
          ),
        turn,
      ),
    )
    .join('');

/** A gable house, origin at the middle of its foot, about 200 wide. */
export function gableHouse(wall: string, roof: string, dark: string) {
  return (
    rect(-100, -92, 200, 92, wall) +
    polygon(
      [
        [-124, -88],
        [-78, -166],
        [78, -166],
        [124, -88],
      ],
      roof,
    ) +
    polygon(
      [
        [-124, -88],
        [124, -88],
        [120, -80],
        [-120, -80],
      ],
      dark,
      0.25,
    ) +
    rect(-20, -66, 40, 66, dark, 3) +
    rect(-78, -62, 38, 34, dark, 3) +
    rect(42, -62, 38, 34, dark, 3) +
    rect(-61, -62, 4, 34, wall) +
    rect(59, -62, 4, 34, wall)
  );
}

/** A stilt house (nhà sàn) with a palm-leaf roof, about 260 wide. */
export function stiltHouse(wall: string, roof: string, wood: string, dark: string) {
  return (
    [-104, -52, 0, 52, 104].map((x) => rect(x - 6, -74, 12, 74, wood)).join('') +
    rect(-120, -86, 240, 14, wood) +
    rect(-108, -152, 216, 68, wall) +
    repeat(9, (index) => rect(-96 + index * 24, -152, 3, 68, wood)) +
    rect(-18, -138, 36, 54, dark) +
    rect(-84, -132, 34, 26, dark) +
    rect(52, -132, 34, 26, dark) +
    path('M-150,-140 Q-100,-190 -76,-252 L76,-252 Q100,-190 150,-140 Z', roof) +
    path('M-150,-140 Q0,-128 150,-140 L146,-132 Q0,-118 -146,-132 Z', dark, 0.3) +
    line('M-78,-252 L-90,-272 M78,-252 L90,-272', wood, 8) +
    repeat(4, (step) => rect(120 + step * 12, -74 + step * 18, 30, 6, wood))
  );
}

export const skin = '#d9a06f';

/** Someone standing, about 150 tall; a conical hat unless told otherwise. */
export function person(shirt: string, trousers: string, hat: string | undefined, face = skin) {
  const head = hat
    ? circle(0, -126, 15, face) +
      polygon(
        [
          [-36, -126],
          [0, -158],
          [36, -126],
        ],
        hat,
      ) +
      path('M-36,-126 Q0,-116 36,-126 Z', '#000000', 0.12)
    : circle(0, -130, 17, face) +
      path('M-18,-130 Q-20,-152 0,-152 Q20,-152 18,-130 Q8,-142 -18,-130 Z', '#2b2320');
  return (
    rect(-15, -56, 13, 56, trousers, 5) +
    rect(2, -56, 13, 56, trousers, 5) +
    path('M-21,-50 L-17,-104 Q0,-116 17,-104 L21,-50 Z', shirt) +
    line('M-17,-98 Q-32,-78 -26,-54', shirt, 11) +
    line('M17,-98 Q32,-78 26,-54', shirt, 11) +
    head
  );
}

/** The national flag on a pole `tall` high, origin at the foot of the pole. */
export function flag(tall: number) {
  const star = Array.from({ length: 10 }, (_, index): [number, number] => {
    const radius = index % 2 ? 9 : 23;
    const angle = (index * 36 - 90) * (Math.PI / 180);
    return [66 + radius * Math.cos(angle), -tall + 44 + radius * Math.sin(angle)];
  });
  return (
    rect(-4, -tall - 8, 8, tall + 8, '#e9e2d0', 4) +
    rect(4, -tall, 124, 86, '#d8302a') +
    polygon(star, '#fbd23c')
  );
}
