import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { daysBefore, today } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import { isoWeek } from '@/lib/isoWeek';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Row } from '@/ui/Stack/Stack';
import styles from './Presence.module.css';
import { type Asked, Question } from './Question';
import { Visit } from './Visit';
import { daysOfWeek, mondayOf, weekdayOf } from './week';

type Plan = Schemas['PresenceView'];

const weeksAhead = 6;

/** One week: who is at which school each day, and the times that can be booked. */
export function WeekView({ plans }: { plans: readonly Plan[] }) {
  const { t } = useTranslation('presence');
  const format = useFormat();
  const first = mondayOf(today());
  const busy = new Set(plans.flatMap(({ days }) => days.map(({ day }) => day)));
  // From the start the first week in which somebody comes: there is nothing to book before it.
  const [monday, setMonday] = useState(() => mondayOf([...busy].toSorted()[0] ?? first));
  const [asked, setAsked] = useState<Asked>();
  const { week } = isoWeek(monday);
  const period = { week, from: format.day(monday), to: format.day(daysBefore(monday, -6)) };
  return (
    <Card
      title={t('weekOf', period)}
      actions={
        <Row>
          {monday > first && <Button onClick={() => setMonday(daysBefore(monday, 7))}>{t('previous')}</Button>}
          {monday !== first && <Button onClick={() => setMonday(first)}>{t('thisWeek')}</Button>}
          {monday < daysBefore(first, -7 * (weeksAhead - 1)) && (
            <Button onClick={() => setMonday(daysBefore(monday, -7))}>{t('next')}</Button>
          )}
        </Row>
      }
    >
      <p className="visually-hidden" role="status">
        {t('week', { week })}
      </p>
      <ol className={styles['week']}>
        {daysOfWeek(monday, busy).map((day) => {
          const those = plans.flatMap((plan) =>
            plan.days.filter((one) => one.day === day).map((one) => ({ plan, times: one.times })),
          );
          return (
            <li key={day} className={styles['day']} {...(day === today() && { 'aria-current': 'date' as const })}>
              <h3>{t('dayIs', { weekday: t(`weekdays.${weekdayOf(day)}`), day: format.day(day) })}</h3>
              {those.length === 0 && <p className={styles['quiet']}>{t(day < today() ? 'past' : 'nobody')}</p>}
              {those.map(({ plan, times }) => (
                <Visit key={plan.presenceId} plan={plan} day={day} times={times} onAsk={setAsked} />
              ))}
            </li>
          );
        })}
      </ol>
      <p className={styles['quiet']}>{t('noWeek')}</p>
      {asked && <Question asked={asked} onClose={() => setAsked(undefined)} />}
    </Card>
  );
}
