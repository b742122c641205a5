import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { Card } from '@/ui/Card/Card';

/** The questions to one's unit that nobody has answered, longest waiting first. */
export function WaitingConsultations({ rows }: { rows: readonly Schemas['ConsultationRow'][] }) {
  const { t } = useTranslation('ownAgenda');
  return (
    <Card title={t('consultations')}>
      <ul>
        {rows.map(({ consultationId, withIdentity, askingUnitName, days }) => (
          <li key={consultationId}>
            <Link to="/konsultation/$consultationId" params={{ consultationId }}>
              {t(withIdentity ? 'named' : 'question')} {t('from', { unit: askingUnitName })}
            </Link>
            , {days === 0 ? t('waitingToday') : t('waitingFor', { count: days })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
