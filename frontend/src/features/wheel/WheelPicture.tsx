import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import type { Code } from '@/api/types';
import { placeOf, rowOf } from './geometry';
import { neighbour, perspectives } from './model';
import type { PictureSector } from './pictureSector';
import { WheelPaint } from './WheelPaint';
import styles from './WheelPicture.module.css';

interface Props {
  readonly sectors: readonly PictureSector[];
  /** Names the group of buttons. */
  readonly legend: string;
  readonly onSelect: (key: string) => void;
  readonly selected?: string | undefined;
  /** Whose accounts have a ring, from the middle outwards. */
  readonly rings?: readonly Code<'Perspective'>[];
  /** The language of the labels, and the way it is written. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Bigger, for sitting with a child. */
  readonly large?: boolean;
}

const stepOf: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Where a key leads: arrows walk round the wheel, Home and End to its first and last sector. */
function targetOf(key: string, keys: readonly string[], from: string): string | undefined {
  const step = stepOf[key];
  if (step !== undefined) return neighbour(keys, from, step);
  return { Home: keys[0], End: keys.at(-1) }[key];
}

/**
 * The wheel. The drawing is paint; the controls are eight buttons that stand around it as text and, where there is no room, under
 * it as a list. The order runs clockwise in every language: the page around the wheel is mirrored, the wheel is not.
 */
export function WheelPicture({ sectors, legend, onSelect, selected, rings = perspectives, lang, dir, large }: Props) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const keys = sectors.map((sector) => sector.key);
  const press = (key: string) => {
    buttons.current.get(key)?.focus();
    onSelect(key);
  };
  const walk = (event: KeyboardEvent, from: string) => {
    const target = targetOf(event.key, keys, from);
    if (target === undefined) return;
    event.preventDefault();
    buttons.current.get(target)?.focus();
  };
  return (
    <fieldset className={styles['picture']} {...(large && { 'data-large': true })}>
      <legend className="visually-hidden">{legend}</legend>
      <div className={styles['ring']}>
        <WheelPaint sectors={sectors} rings={rings} selected={selected} onPress={press} />
        {sectors.map((sector, index) => (
          <button
            key={sector.key}
            type="button"
            ref={(element) => {
              if (element) buttons.current.set(sector.key, element);
              return () => void buttons.current.delete(sector.key);
            }}
            className={styles['label']}
            data-print="keep"
            data-place={placeOf(index, sectors.length)}
            style={{ '--row': rowOf(index, sectors.length) } as CSSProperties}
            {...(selected !== undefined && { 'aria-pressed': sector.key === selected })}
            onClick={() => onSelect(sector.key)}
            onKeyDown={(event) => walk(event, sector.key)}
          >
            <span className={styles['name']} lang={lang} dir={dir}>
              {sector.label}
            </span>{' '}
            <span className={styles['words']} dir="auto" data-empty={sector.spoken.length === 0}>
              {sector.words}
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
