import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import styles from './Agenda.module.css';
import { GuestForm } from './GuestForm';
import { attendee, type Meeting, personKey } from './model';
import { inMeeting } from './queries';
import { useMeetingAction } from './useMeetingAction';

type Person = Pick<Meeting['people'][number], 'personId' | 'unitId' | 'name'>;

/** Who is expected and who is in the room. Each says it of themselves; whoever leads the meeting says it of anybody. */
export function People({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const { cycleId } = meeting;
  const { meetingId, status } = meeting.meeting;
  const [inviting, setInviting] = useState(false);
  const attend = useMeetingAction<{ person: Person; here: boolean }>({
    cycleId,
    run: ({ person, here }, key) => inMeeting.attend({ cycleId, meetingId }, { who: attendee(person), here }, key),
    said: ({ person, here }) => t(here ? 'people.came' : 'people.went', { name: person.name }),
    onDone: () => setInviting(false),
  });
  return (
    <Card title={t('people.title')}>
      {!inviting && <ErrorSummary level={3} problems={attend.problems} attempt={attend.attempt} />}
      <ul className={styles['people']}>
        {meeting.people.map((person) => (
          <li key={personKey(person)} className={styles['person']}>
            <span>
              {person.name}, {person.unitName}
              <span className={styles['quiet']}> {person.branchName}</span>
            </span>
            <span className={styles['tags']}>
              {!person.isMember && <StatusTag tone="info">{t('people.guest')}</StatusTag>}
              {status !== 'planned' && (
                <StatusTag tone={person.here ? 'ok' : 'mute'}>
                  {t(person.here ? 'people.here' : 'people.notHere')}
                </StatusTag>
              )}
              {status === 'open' && (person.isViewer || meeting.leads) && (
                <Button busy={attend.busy} onClick={() => attend.submit({ person, here: !person.here })}>
                  {person.isViewer
                    ? t(person.here ? 'people.go' : 'people.come')
                    : t(person.here ? 'people.goOf' : 'people.comeOf', { name: person.name })}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {status === 'open' &&
        meeting.leads &&
        (inviting ? (
          <GuestForm
            prefix="guest"
            title={t('people.guestOpen')}
            busy={attend.busy}
            problems={attend.problems}
            attempt={attend.attempt ?? 0}
            onChoose={(person) => attend.submit({ person, here: true })}
            onClose={() => setInviting(false)}
          />
        ) : (
          <div>
            <Button onClick={() => setInviting(true)}>{t('people.guestOpen')}</Button>
          </div>
        ))}
    </Card>
  );
}
