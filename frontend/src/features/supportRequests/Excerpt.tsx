import { useTranslation } from 'react-i18next';
import type { Code } from '@/api/types';
import styles from './SupportRequests.module.css';

interface Props {
  readonly label: string;
  readonly perspective: Code<'Perspective'>;
  readonly respondentName?: string | null;
  readonly strengths: string | null;
  readonly challenges: string | null;
}

/** One sector of one wheel, word for word: what works first. */
export function Excerpt({ label, perspective, respondentName, strengths, challenges }: Props) {
  const { t } = useTranslation('supportRequests');
  return (
    <div className={styles['excerpt']}>
      <p>
        <strong>{label}</strong> ({respondentName ?? t(`perspective.${perspective}`)})
      </p>
      <Words title={t('content.strengths')} text={strengths} />
      <Words title={t('content.challenges')} text={challenges} />
    </div>
  );
}

function Words({ title, text }: { title: string; text: string | null }) {
  if (!text) return null;
  return (
    <>
      <p className={styles['meta']}>{title}</p>
      <p className={styles['text']} dir="auto">
        {text}
      </p>
    </>
  );
}
