import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  type ElementDropTargetEventBasePayload,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Side } from './model';

/** Where an item was let go: on which side of which other. */
export type Place = (itemId: string, side: Side, other: string) => void;

/** What is drawn is one of this agenda's items, and no picture or link out of one. */
const dragged = (data: Record<string | symbol, unknown>): string | undefined =>
  typeof data['agendaItem'] === 'string' ? data['agendaItem'] : undefined;

const sideAt = (element: Element, y: number): Side => {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'before' : 'after';
};

/**
 * Lets an item be drawn by its handle, by mouse or finger, and others be let go above or below it. The buttons beside it do the same; the
 * handle is only quicker where the list is long.
 */
export function useDragInOrder(itemId: string, onPlace: Place | undefined) {
  const item = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const [isDragged, setDragged] = useState(false);
  const [dropSide, setDropSide] = useState<Side>();
  const place = useEffectEvent((other: string, side: Side) => onPlace?.(other, side, itemId));
  const canOrder = onPlace !== undefined;
  useEffect(() => {
    const element = item.current;
    const dragHandle = handle.current;
    if (!canOrder || !element || !dragHandle) return undefined;
    const show = ({ location }: ElementDropTargetEventBasePayload) =>
      setDropSide(sideAt(element, location.current.input.clientY));
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ agendaItem: itemId }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => dragged(source.data) !== undefined && source.element !== element,
        onDragEnter: show,
        onDrag: show,
        onDragLeave: () => setDropSide(undefined),
        onDrop: ({ source, location }) => {
          setDropSide(undefined);
          const other = dragged(source.data);
          if (other !== undefined) place(other, sideAt(element, location.current.input.clientY));
        },
      }),
    );
  }, [canOrder, itemId]);
  return { item, handle, isDragged, dropSide };
}
