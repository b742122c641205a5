import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { Row, Stack } from '@/ui/Stack/Stack';
import { type SectorView, whoHasSpoken } from '../model';
import { WheelPicture } from '../WheelPicture';
import { StageHeading } from './StageHeading';

interface Props {
  readonly sectors: readonly SectorView[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly onChoose: (sector: string) => void;
  readonly onDone: () => void;
}

/** The child's own wheel, big, with one ring: nobody else's words are here. */
export function ChildWheel({ sectors, lang, dir, onChoose, onDone }: Props) {
  const { t } = useTranslation('wheel');
  return (
    <Stack>
      <StageHeading>{t('childMode.hello')}</StageHeading>
      <p>{t('childMode.how')}</p>
      <WheelPicture
        large
        legend={t('choose')}
        rings={['child']}
        sectors={sectors.map((sector) => {
          const spoken = whoHasSpoken(sector);
          return { key: sector.key, label: sector.label, spoken, words: spoken.length > 0 ? t('childMode.told') : '' };
        })}
        onSelect={onChoose}
        lang={lang}
        dir={dir}
      />
      <Row>
        <Button tone="primary" onClick={onDone}>
          {t('childMode.leave')}
        </Button>
      </Row>
    </Stack>
  );
}
