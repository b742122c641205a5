import { describe, expect, it } from 'vitest';
import { placeOf, rowOf, wheelShapes } from './geometry';

const numbersOf = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('the wheel as a drawing', () => {
  it('has one outline a sector and one cell a perspective in each', () => {
    const shapes = wheelShapes(8, 3);

    expect(shapes).toHaveLength(8);
    for (const shape of shapes) {
      expect(shape.outline).toMatch(/^M/);
      expect(shape.cells.map((cell) => cell.ring)).toEqual([0, 1, 2]);
    }
    expect(new Set(shapes.flatMap((s) => [s.outline, ...s.cells.map((c) => c.path)])).size).toBe(8 * 4);
  });

  it('stays inside its square', () => {
    for (const shape of wheelShapes(8, 3)) {
      expect(Math.max(...numbersOf(shape.outline).map(Math.abs))).toBeLessThanOrEqual(200);
    }
  });

  it('places the labels clockwise from the top, three on each side', () => {
    const places = Array.from({ length: 8 }, (_, index) => placeOf(index, 8));

    expect(places).toEqual(['top', 'right', 'right', 'right', 'bottom', 'left', 'left', 'left']);
  });

  it('puts labels that face each other on the same row', () => {
    const rows = Array.from({ length: 8 }, (_, index) => rowOf(index, 8));

    expect(rows).toEqual([1, 2, 3, 4, 5, 4, 3, 2]);
  });
});
