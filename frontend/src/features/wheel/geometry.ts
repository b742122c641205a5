import { arc } from 'd3-shape';

/** The side of the drawing, in its own units; the picture scales to whatever room it gets. */
export const wheelSize = 400;

const hub = 34;
const rim = 196;
const gap = 0.02;

/** One ring of one sector: the room of one perspective. */
export interface Cell {
  readonly ring: number;
  readonly path: string;
}

/** One sector: its rings from the middle outwards, and the outline that shows choice and takes the press. */
export interface SectorShape {
  readonly outline: string;
  readonly cells: readonly Cell[];
}

/** Where a label stands around the wheel. Always counted clockwise from the top, also when the page reads from right to left. */
export type Place = 'top' | 'right' | 'bottom' | 'left';

/** The angle of a sector's middle, clockwise from the top, in radians. The first sector stands at the top. */
const middleOf = (index: number, sectors: number): number => (index / sectors) * 2 * Math.PI;

const ringPath = (index: number, sectors: number, inner: number, outer: number): string => {
  const half = Math.PI / sectors;
  const middle = middleOf(index, sectors);
  const draw = arc<null>()
    .innerRadius(inner)
    .outerRadius(outer)
    .startAngle(middle - half)
    .endAngle(middle + half)
    .padAngle(gap)
    .padRadius(rim)
    .cornerRadius(3);
  return draw(null) ?? '';
};

/** The shapes of the whole wheel. Every ring is equally deep and every sector equally wide: nothing is more or less than anything else. */
export const wheelShapes = (sectors: number, rings: number): readonly SectorShape[] => {
  const depth = (rim - hub) / rings;
  return Array.from({ length: sectors }, (_, index) => ({
    outline: ringPath(index, sectors, hub, rim),
    cells: Array.from({ length: rings }, (_, ring) => ({
      ring,
      path: ringPath(index, sectors, hub + ring * depth + 2, hub + (ring + 1) * depth - 2),
    })),
  }));
};

/** On which side of the wheel the label of a sector stands. */
export const placeOf = (index: number, sectors: number): Place => {
  const turn = index / sectors;
  if (index === 0) {
    return 'top';
  }
  if (turn === 0.5) {
    return 'bottom';
  }
  return turn < 0.5 ? 'right' : 'left';
};

/** The row of the grid around the wheel in which a label stands: 1 above it, the last one below it. */
export const rowOf = (index: number, sectors: number): number => {
  const place = placeOf(index, sectors);
  const sides = Math.ceil(sectors / 2) - 1;
  const rows: Record<Place, number> = {
    top: 1,
    right: index + 1,
    bottom: sides + 2,
    left: sectors - index + 1,
  };
  return rows[place];
};
