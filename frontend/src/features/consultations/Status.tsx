import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { StatusTag } from '@/ui/StatusTag/StatusTag';

type Row = Pick<Schemas['ConsultationRow'], 'answeredAt' | 'days'>;

/** Whether it is answered, and how many Swedish days that took or has been waited for. */
export function Status({ row }: { row: Row }) {
  const { t } = useTranslation('consultations');
  const { answeredAt, days } = row;
  if (answeredAt !== null) {
    return <StatusTag tone="ok">{days === 0 ? t('answeredSameDay') : t('answeredAfter', { count: days })}</StatusTag>;
  }
  return <StatusTag tone="wait">{days === 0 ? t('waitingToday') : t('waitingFor', { count: days })}</StatusTag>;
}
