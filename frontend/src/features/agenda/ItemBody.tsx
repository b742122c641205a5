import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { Notice } from '@/ui/Notice/Notice';
import { Actions } from './Actions';
import styles from './Agenda.module.css';
import { Decisions } from './Decisions';
import { FamilyInRoom } from './FamilyInRoom';
import { FamilyViews } from './FamilyViews';
import { Notes } from './Notes';
import { Outcomes } from './Outcomes';
import { OwnItem } from './OwnItem';
import type { OnItemProps } from './onItemProps';
import { onItem } from './queries';
import { RoomOfItem } from './RoomOfItem';
import { useMeetingAction } from './useMeetingAction';

/** Everything on one item, in the order in which it is talked through. */
export function ItemBody(props: OnItemProps) {
  const { t } = useTranslation('agenda');
  const { item, meeting } = props;
  const isIndividual = item.level === 'individual';
  return (
    <>
      {item.child?.caseId && (
        <p>
          <Link to="/arenden/$caseId" params={{ caseId: item.child.caseId }}>
            {t('item.toCase', { number: item.child.number ?? '' })}
          </Link>
        </p>
      )}
      {meeting.meeting.status === 'open' && (item.isOwn || meeting.leads) && <TakeUp {...props} />}
      {item.isOwn && <OwnItem {...props} />}
      {isIndividual && <FamilyInRoom {...props} />}
      {isIndividual && <FamilyViews {...props} />}
      <Notes {...props} />
      <Decisions {...props} />
      <Actions {...props} />
      <Outcomes {...props} />
      {meeting.meeting.status === 'open' && (item.isOwn || meeting.leads) && (
        <div className={styles['part']}>
          <RoomOfItem {...props} />
        </div>
      )}
    </>
  );
}

function TakeUp({ meeting, item }: OnItemProps) {
  const { t } = useTranslation('agenda');
  const takeUp = useMeetingAction<null>({
    cycleId: meeting.cycleId,
    run: (_, key) => onItem.takeUp(item.itemId, key),
    said: t('item.takenUp'),
  });
  if (meeting.currentItemId === item.itemId) {
    // Somebody has come in who may not hear it.
    return (
      item.whyNotTakenUp !== null && (
        <Notice tone="stop" role="alert">
          {item.whyNotTakenUp}
        </Notice>
      )
    );
  }
  return (
    <>
      <ErrorSummary level={4} problems={takeUp.problems} attempt={takeUp.attempt} />
      <ActionButton
        tone="primary"
        action={{ name: 'takeUp', allowed: item.mayTakeUp, reason: item.whyNotTakenUp }}
        busy={takeUp.busy}
        onPress={() => takeUp.submit(null)}
      >
        {t('item.takeUp')}
      </ActionButton>
    </>
  );
}
