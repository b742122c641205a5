import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { Row, Stack } from '@/ui/Stack/Stack';
import { LanguageChoice } from '../LanguageChoice';
import type { useWheelLanguage } from '../useWheelLanguage';
import styles from './ChildMode.module.css';
import { StageHeading } from './StageHeading';

interface Props {
  readonly language: ReturnType<typeof useWheelLanguage>;
  readonly onLocale: (locale: string) => void;
  readonly onBegin: () => void;
  readonly onBack: () => void;
}

const steps = ['close', 'only', 'projector', 'interpreter'] as const;

/** What the professional does before the child sees the screen. */
export function PrivacyCard({ language, onLocale, onBegin, onBack }: Props) {
  const { t } = useTranslation('wheel');
  return (
    <div className={styles['card']}>
      <Stack>
        <StageHeading>{t('childMode.card.title')}</StageHeading>
        <p>{t('childMode.card.intro')}</p>
        <ol>
          {steps.map((step) => (
            <li key={step}>{t(`childMode.card.${step}`)}</li>
          ))}
        </ol>
        <LanguageChoice
          label={t('childMode.card.language')}
          languages={language.languages}
          locale={language.locale}
          onChoose={onLocale}
        />
        <Row>
          <Button tone="primary" onClick={onBegin}>
            {t('childMode.card.begin')}
          </Button>
          <Button tone="quiet" onClick={onBack}>
            {t('childMode.card.back')}
          </Button>
        </Row>
      </Stack>
    </div>
  );
}
