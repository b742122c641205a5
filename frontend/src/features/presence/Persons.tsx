import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';

/** Who comes, and from which unit. */
export function Persons({ plan }: { plan: Pick<Schemas['PresenceView'], 'persons' | 'unitName'> }) {
  const { t } = useTranslation('presence');
  return plan.persons.length === 0
    ? t('nobodyLeft', { unit: plan.unitName })
    : t('who', { persons: plan.persons.join(', '), unit: plan.unitName });
}
