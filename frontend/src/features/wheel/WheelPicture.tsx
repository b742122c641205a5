import { type CSSProperties, type KeyboardEvent, useId, useRef } from 'react';
import type { Perspective } from '@/api/types';
import { placeOf, rowOf, wheelShapes, wheelSize } from './geometry';
import { neighbour, perspectives } from './model';
import { Patterns } from './Patterns';
import styles from './WheelPicture.module.css';

/** One sector as the picture needs it: its name, who has said something, and the same in words. */
export interface PictureSector {
  readonly key: string;
  readonly label: string;
  readonly spoken: readonly Perspective[];
  readonly words: string;
}

interface Props {
  readonly sectors: readonly PictureSector[];
  /** Names the group of buttons. */
  readonly legend: string;
  readonly onSelect: (key: string) => void;
  readonly selected?: string | undefined;
  /** Whose accounts have a ring, from the middle outwards. */
  readonly rings?: readonly Perspective[];
  /** The language of the labels, and the way it is written. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Bigger, for sitting with a child. */
  readonly large?: boolean;
}

const stepOf: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The wheel. The drawing is paint, hidden from assistive technology; the controls are eight buttons that stand around it as text
 * and, where there is no room, under it as a list. The order runs clockwise in every language: the page around the wheel is
 * mirrored, the wheel is not.
 */
export function WheelPicture({ sectors, legend, onSelect, selected, rings = perspectives, lang, dir, large }: Props) {
  const patterns = useId();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const keys = sectors.map((sector) => sector.key);
  const focus = (key: string | undefined) => key !== undefined && buttons.current.get(key)?.focus();
  const press = (key: string) => {
    focus(key);
    onSelect(key);
  };
  const walk = (event: KeyboardEvent, from: string) => {
    const step = stepOf[event.key];
    const target = step ? neighbour(keys, from, step) : { Home: keys[0], End: keys.at(-1) }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    focus(target);
  };
  return (
    <fieldset className={styles['picture']} {...(large && { 'data-large': true })}>
      <legend className="visually-hidden">{legend}</legend>
      <div className={styles['ring']}>
        <svg
          className={styles['wheel']}
          viewBox={`${-wheelSize / 2} ${-wheelSize / 2} ${wheelSize} ${wheelSize}`}
          aria-hidden="true"
        >
          <Patterns id={patterns} />
          {wheelShapes(sectors.length, rings.length).map((shape, index) => {
            const sector = sectors[index];
            return sector === undefined ? null : (
              // biome-ignore lint/a11y/noStaticElementInteractions: paint that is easy to hit; the button of the same sector is the control
              // biome-ignore lint/a11y/useKeyWithClickEvents: as above, the button takes the keys
              <g
                key={sector.key}
                className={styles['sector']}
                data-selected={sector.key === selected}
                onClick={() => press(sector.key)}
              >
                <path className={styles['ground']} d={shape.outline} />
                {shape.cells.map((cell) => {
                  const voice = rings[cell.ring];
                  const spoken = voice !== undefined && sector.spoken.includes(voice);
                  return (
                    <path
                      key={cell.ring}
                      className={styles['cell']}
                      data-spoken={spoken}
                      d={cell.path}
                      {...(spoken && { fill: `url(#${patterns}-${voice})` })}
                    />
                  );
                })}
                <path className={styles['outline']} d={shape.outline} />
              </g>
            );
          })}
        </svg>
        {sectors.map((sector, index) => (
          <button
            key={sector.key}
            type="button"
            ref={(element) => {
              if (element) buttons.current.set(sector.key, element);
              return () => void buttons.current.delete(sector.key);
            }}
            className={styles['label']}
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
