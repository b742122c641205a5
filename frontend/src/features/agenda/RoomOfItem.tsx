import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '@/api/types';
import { Button } from '@/ui/Button/Button';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import styles from './Agenda.module.css';
import { GuestForm } from './GuestForm';
import { attendee, type Person, personKey } from './model';
import type { OnItemProps } from './onItemProps';
import { onItem } from './queries';
import { useMeetingAction } from './useMeetingAction';

type Place = Code<'RoomPlace'>;

/** Who is let in for this item only, and who is out of the room for it. */
export function RoomOfItem({ meeting, item }: OnItemProps) {
  const { t } = useTranslation('agenda');
  const [inviting, setInviting] = useState(false);
  const words = (place: Place, name: string) =>
    place === 'letIn'
      ? t('people.admit', { name })
      : place === 'steppedOut'
        ? t('people.stepOut', { name })
        : t('people.back', { name });
  const arrange = useMeetingAction<{ person: Pick<Person, 'personId' | 'unitId' | 'name'>; place: Place }>({
    cycleId: meeting.cycleId,
    run: ({ person, place }, key) => onItem.arrange(item.itemId, { who: attendee(person), place }, key),
    said: ({ person, place }) => words(place, person.name),
    onDone: () => setInviting(false),
  });
  const placed = new Map(item.room.map((person) => [personKey(person), person.place]));
  const everybody: Person[] = [...meeting.people, ...item.room];
  const people = [...new Map(everybody.map((person) => [personKey(person), person])).values()];
  const here = new Set(meeting.people.filter((person) => person.here).map(personKey));
  return (
    <Disclosure summary={t('people.forItem')}>
      {!inviting && <ErrorSummary level={4} problems={arrange.problems} attempt={arrange.attempt} />}
      <ul className={styles['people']}>
        {people.map((person) => {
          const key = personKey(person);
          const place = placed.get(key);
          const next: Place = place ? 'asUsual' : here.has(key) ? 'steppedOut' : 'letIn';
          return (
            <li key={key} className={styles['person']}>
              <span className={styles['tags']}>
                {person.name}
                {place === 'letIn' && <StatusTag tone="info">{t('people.letIn')}</StatusTag>}
                {place === 'steppedOut' && <StatusTag tone="wait">{t('people.steppedOut')}</StatusTag>}
              </span>
              <Button busy={arrange.busy} onClick={() => arrange.submit({ person, place: next })}>
                {words(next, person.name)}
              </Button>
            </li>
          );
        })}
      </ul>
      {inviting ? (
        <GuestForm
          prefix={`guest-${item.itemId}`}
          title={t('people.guestForItem')}
          busy={arrange.busy}
          problems={arrange.problems}
          attempt={arrange.attempt ?? 0}
          onChoose={(person) => arrange.submit({ person, place: 'letIn' })}
          onClose={() => setInviting(false)}
        />
      ) : (
        <div>
          <Button onClick={() => setInviting(true)}>{t('people.guestForItem')}</Button>
        </div>
      )}
    </Disclosure>
  );
}
