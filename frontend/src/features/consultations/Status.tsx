import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { dayOf } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import { StatusTag } from '@/ui/StatusTag/StatusTag';

type Row = Pick<Schemas['ConsultationRow'], 'answeredAt' | 'withdrawnAt' | 'days'>;

/** Whether it is answered, and how many Swedish days that took or has been waited for; or on which day it was taken back. */
export function Status({ row }: { row: Row }) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const { answeredAt, withdrawnAt, days } = row;
  if (withdrawnAt !== null) {
    return <StatusTag tone="mute">{t('takenBack', { day: format.day(dayOf(withdrawnAt)) })}</StatusTag>;
  }
  if (answeredAt !== null) {
    return <StatusTag tone="ok">{days === 0 ? t('answeredSameDay') : t('answeredAfter', { count: days })}</StatusTag>;
  }
  return <StatusTag tone="wait">{days === 0 ? t('waitingToday') : t('waitingFor', { count: days })}</StatusTag>;
}
