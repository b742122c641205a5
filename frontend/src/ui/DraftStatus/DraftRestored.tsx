import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';

interface Props {
  readonly savedAt: string;
  readonly onDiscard: () => void;
}

/** Says that the form holds an earlier draft, and lets it be thrown away. */
export function DraftRestored({ savedAt, onDiscard }: Props) {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (
    <Notice tone="info" role="status" actions={<Button onClick={onDiscard}>{t('draftDiscard')}</Button>}>
      {t('draftRestored', { time: format.instant(savedAt) })}
    </Notice>
  );
}
