import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { dayOf } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import { Card } from '@/ui/Card/Card';
import { ComingItem } from './ComingItem';
import styles from './OwnAgenda.module.css';

/** One meeting to come, with what can be prepared for it. */
export function ComingMeeting({ coming }: { coming: Schemas['ComingMeeting'] }) {
  const { t } = useTranslation('ownAgenda');
  const format = useFormat();
  const { seriesId, cycleId, kindName, schools, place, items } = coming;
  const { meetingId, startsAt, minutes } = coming.meeting;
  const day = format.day(dayOf(startsAt));
  const ends = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
  return (
    <Card level={3} inList title={t('meeting', { kind: kindName, schools: schools.join(', ') })}>
      <p>
        {[
          t('when', { day, hours: `${format.time(startsAt)}–${format.time(ends)}` }),
          place !== null && t('place', { place }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {items.length === 0 ? (
        <p>{t('noItems')}</p>
      ) : (
        <ul className={styles['items']}>
          {items.map((item) => (
            <ComingItem key={item.itemId} item={item} />
          ))}
        </ul>
      )}
      <p>
        <Link to="/moten/$seriesId/$cycleId/$meetingId" params={{ seriesId, cycleId, meetingId }}>
          {t('toMeeting', { day })}
        </Link>
      </p>
    </Card>
  );
}
