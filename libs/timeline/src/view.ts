import type { Interval } from './label-layout';
import type { Scene } from './scene';

/** The stretch in view, which labels keep within. */
export function viewOf(scene: Scene): Interval {
  const inset = scene.inset ?? 0;
  return { left: inset, right: scene.width - inset };
}
