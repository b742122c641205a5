import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';

interface Props {
  readonly savedAt: string | undefined;
  readonly failed: boolean;
}

/** "Utkast sparat 14:32", or that it could not be saved. */
export function DraftStatus({ savedAt, failed }: Props) {
  const { t } = useTranslation('common');
  const format = useFormat();
  if (failed) return <p role="status">{t('draftFailed')}</p>;
  if (savedAt === undefined) return null;
  return <p role="status">{t('draftSaved', { time: format.time(savedAt) })}</p>;
}
