import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code, Schemas } from '@/api/types';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { perspectives, type SectorView } from './model';
import { wheelActions } from './queries';
import styles from './SectorPanel.module.css';
import { VoiceText } from './VoiceText';

type WheelView = Schemas['WheelView'];

interface Props {
  readonly sector: SectorView;
  readonly wheels: readonly WheelView[];
  /** The language of the sector's name. */
  readonly lang: string;
  readonly onWrite: (wheelId: string) => void;
}

/** One sector: the three perspectives side by side. None of them is a sum of the others. */
export function SectorPanel({ sector, wheels, lang, onWrite }: Props) {
  const id = useId();
  return (
    <section className={styles['panel']} aria-labelledby={id} data-print="no">
      <h3 id={id} lang={lang}>
        {sector.label}
      </h3>
      <div className={styles['columns']}>
        {perspectives.map((perspective) => (
          <Column key={perspective} {...{ perspective, sector, wheels, onWrite }} />
        ))}
      </div>
    </section>
  );
}

interface ColumnProps extends Omit<Props, 'lang'> {
  readonly perspective: Code<'Perspective'>;
}

function Column({ perspective, sector, wheels, onWrite }: ColumnProps) {
  const { t } = useTranslation('wheel');
  const voices = sector.voices[perspective];
  const writable = wheels.filter((wheel) => wheel.perspective === perspective && wheel.completedAt === null);
  return (
    <div className={styles['column']} data-perspective={perspective}>
      <h4>{t(`perspective.${perspective}`)}</h4>
      {voices.length === 0 && <p className={styles['empty']}>{t('empty')}</p>}
      {voices.map((voice) => (
        <VoiceText key={voice.wheel.wheelId} voice={voice} full />
      ))}
      {writable.map((wheel) => {
        const written = voices.some((voice) => voice.wheel.wheelId === wheel.wheelId);
        const who = wheel.respondentName ?? t(`perspective.${perspective}`);
        return (
          <ActionButton
            key={wheel.wheelId}
            action={wheel.actions.find((action) => action.name === wheelActions.describe)}
            onPress={() => onWrite(wheel.wheelId)}
          >
            {t(written ? 'changeFor' : 'writeFor', { sector: sector.label, who })}
          </ActionButton>
        );
      })}
    </div>
  );
}
