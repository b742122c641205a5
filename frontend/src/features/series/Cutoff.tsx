import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { closesWhenItBegins, lastDayOf } from './meetingTime';

/** Until when items are taken to a meeting, as a day: that is how it is planned. */
export function Cutoff({ meeting }: { meeting: Pick<Schemas['MeetingRow'], 'startsAt' | 'cutoffAt'> }) {
  const { t } = useTranslation('series');
  const format = useFormat();
  return closesWhenItBegins(meeting) ? t('cutoffAtStart') : t('cutoffDay', { day: format.day(lastDayOf(meeting)) });
}
