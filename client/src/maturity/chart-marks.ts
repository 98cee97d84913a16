/** Shapes that tell series apart without colour. */
export const MARKS = ['circle', 'square', 'diamond', 'triangle', 'ring', 'cross'] as const;
export type Mark = (typeof MARKS)[number];

/** Path of a mark around a point; `size` is half its width. */
export function markPath(mark: Mark, x: number, y: number, size = 5): string {
  const [l, r, t, b] = [x - size, x + size, y - size, y + size];
  switch (mark) {
    case 'circle':
    case 'ring':
      return `M${l} ${y}A${size} ${size} 0 1 1 ${r} ${y}A${size} ${size} 0 1 1 ${l} ${y}Z`;
    case 'square':
      return `M${l} ${t}H${r}V${b}H${l}Z`;
    case 'diamond':
      return `M${x} ${t - 1}L${r + 1} ${y}L${x} ${b + 1}L${l - 1} ${y}Z`;
    case 'triangle':
      return `M${x} ${t - 1}L${r + 1} ${b}L${l - 1} ${b}Z`;
    case 'cross':
      return `M${l} ${t}L${r} ${b}M${r} ${t}L${l} ${b}`;
  }
}
