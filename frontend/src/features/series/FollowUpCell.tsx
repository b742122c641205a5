import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { followUpOf } from './followUp';
import { followUpQuery } from './queries';

/**
 * The share in the list, for the series that one leads. Whoever goes from school to school would have the schools in a row beside each other,
 * and reads it on the page of each.
 */
export function FollowUpCell({ row }: { row: Schemas['SeriesRow'] }) {
  const { t } = useTranslation('series');
  const { data } = useQuery({ ...followUpQuery(row.cycleId ?? ''), enabled: row.leads && row.cycleId !== null });
  if (data === undefined || followUpOf(data) !== 'share') return '–';
  return t('followUpIs.share', { closed: data.closed, due: data.due });
}
