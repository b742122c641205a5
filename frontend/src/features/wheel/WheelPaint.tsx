import { useId } from 'react';
import type { Code } from '@/api/types';
import { wheelShapes, wheelSize } from './geometry';
import { Patterns } from './Patterns';
import type { PictureSector } from './pictureSector';
import styles from './WheelPicture.module.css';

interface Props {
  readonly sectors: readonly PictureSector[];
  readonly rings: readonly Code<'Perspective'>[];
  readonly selected: string | undefined;
  readonly onPress: (key: string) => void;
}

const half = wheelSize / 2;

/** The drawing of the wheel: a ring for each perspective, patterned where it has said something. Hidden from assistive technology. */
export function WheelPaint({ sectors, rings, selected, onPress }: Props) {
  const patterns = useId();
  const shapes = wheelShapes(sectors.length, rings.length);
  return (
    <svg className={styles['wheel']} viewBox={`${-half} ${-half} ${wheelSize} ${wheelSize}`} aria-hidden="true">
      <Patterns id={patterns} />
      {sectors.map((sector, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: paint that is easy to hit; the sector's button is the control
        <g
          key={sector.key}
          className={styles['sector']}
          data-selected={sector.key === selected}
          onClick={() => onPress(sector.key)}
        >
          <path className={styles['ground']} d={shapes[index]?.outline} />
          {rings.map((ring, depth) => {
            const spoken = sector.spoken.includes(ring);
            return (
              <path
                key={ring}
                className={styles['cell']}
                data-spoken={spoken}
                d={shapes[index]?.cells[depth]?.path}
                {...(spoken && { fill: `url(#${patterns}-${ring})` })}
              />
            );
          })}
          <path className={styles['outline']} d={shapes[index]?.outline} />
        </g>
      ))}
    </svg>
  );
}
