import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import styles from './Agenda.module.css';
import type { Item } from './model';
import type { OnItemProps } from './onItemProps';
import { onItem } from './queries';
import { useMeetingAction } from './useMeetingAction';

type Member = Item['family'][number];

/** Who of the child and the guardians is in the room for the item. The author's own branch says so, while the child is talked about by name. */
export function FamilyInRoom({ meeting, item }: OnItemProps) {
  const { t } = useTranslation('agenda');
  const nameOf = ({ name, isChild }: Member) => name ?? t(isChild ? 'family.child' : 'family.guardian');
  const record = useMeetingAction<{ member: Member; here: boolean }>({
    cycleId: meeting.cycleId,
    run: ({ member, here }, key) =>
      onItem.family(
        item.itemId,
        item.family.filter((one) => (one === member ? here : one.here)).map((one) => one.personId),
        key,
      ),
    said: ({ member, here }) => t(here ? 'people.came' : 'people.went', { name: nameOf(member) }),
  });
  const maySay = item.isOwn && item.mode === 'named' && meeting.meeting.status === 'open';
  const shown = maySay ? item.family : item.family.filter((member) => member.here);
  if (shown.length === 0) return null;
  return (
    <div className={styles['part']}>
      <h4>{t('family.title')}</h4>
      {maySay && <p className={styles['quiet']}>{t('family.help')}</p>}
      <ErrorSummary level={4} problems={record.problems} attempt={record.attempt} />
      <ul className={styles['people']}>
        {shown.map((member) => (
          <li key={member.personId} className={styles['person']}>
            <span dir="auto">{nameOf(member)}</span>
            <span className={styles['tags']}>
              <StatusTag tone={member.here ? 'ok' : 'mute'}>
                {t(member.here ? 'people.here' : 'people.notHere')}
              </StatusTag>
              {maySay && (
                <Button busy={record.busy} onClick={() => record.submit({ member, here: !member.here })}>
                  {t(member.here ? 'people.goOf' : 'people.comeOf', { name: nameOf(member) })}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
