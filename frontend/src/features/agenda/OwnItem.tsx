import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { Notice } from '@/ui/Notice/Notice';
import { Row } from '@/ui/Stack/Stack';
import styles from './Agenda.module.css';
import { Gate } from './Gate';
import { type Item, isRevisable } from './model';
import { NameForm } from './NameForm';
import type { OnItemProps } from './onItemProps';
import { onItem } from './queries';
import { ReviseItemForm } from './ReviseItemForm';
import { StoryForm } from './StoryForm';
import { useMeetingAction } from './useMeetingAction';

type Doing = 'name' | 'tell' | 'revise' | 'withdraw';

/** What the author's own branch decides about its item: how the child is talked about, and whether at all. */
export function OwnItem(props: OnItemProps) {
  const { t } = useTranslation('agenda');
  const { meeting, item } = props;
  const [doing, setDoing] = useState<Doing>();
  const done = () => setDoing(undefined);
  const holdBack = useMeetingAction<null>({
    cycleId: meeting.cycleId,
    run: (_, key) => onItem.holdBack(item.itemId, key),
    said: t('child.heldBack'),
  });
  const isIndividual = item.level === 'individual';
  const caseId = item.child?.caseId ?? undefined;
  // Handledning is about the work: nobody is named there, so there is nobody to ask who may hear it.
  const isNameable = isIndividual && caseId !== undefined && meeting.kind !== 'supervision';
  return (
    <div className={styles['part']} data-form-home>
      {item.mode === 'anonymous' && item.story !== null && (
        <>
          <h4>{t('item.story')}</h4>
          <p className={styles['text']} dir="auto">
            {item.story}
          </p>
        </>
      )}
      {isNameable && item.gate.length > 0 && <Gate rows={item.gate} />}
      {isNameable && item.mode !== 'named' && doing === undefined && (
        <Opened rows={item.gate} onName={() => setDoing('name')} />
      )}
      <ErrorSummary level={4} problems={holdBack.problems} attempt={holdBack.attempt} />
      {doing === 'name' && caseId !== undefined && <NameForm {...props} caseId={caseId} onClose={done} />}
      {doing === 'tell' && <StoryForm {...props} onClose={done} />}
      {doing === 'revise' && <ReviseItemForm {...props} onClose={done} />}
      {(doing === undefined || doing === 'withdraw') && (
        <Row>
          {isIndividual && (
            <Button onClick={() => setDoing('tell')}>
              {t(item.mode === 'anonymous' ? 'child.retell' : 'child.tell')}
            </Button>
          )}
          {isNameable && item.mode !== 'heldBack' && (
            <Button busy={holdBack.busy} onClick={() => holdBack.submit(null)}>
              {t('child.holdBack')}
            </Button>
          )}
          {isRevisable(item) && <Button onClick={() => setDoing('revise')}>{t('revise.open')}</Button>}
          <Button onClick={() => setDoing('withdraw')}>{t('child.withdraw')}</Button>
        </Row>
      )}
      {doing === 'withdraw' && <Withdraw {...props} onClose={done} />}
    </div>
  );
}

/** The way to the name. Once there is a basis for everybody in the room, also in the middle of the meeting, it is said in so many words. */
function Opened({ rows, onName }: { rows: Item['gate']; onName: () => void }) {
  const { t } = useTranslation('agenda');
  const isOpen = rows.length > 0 && rows.every((row) => row.mayBeTold);
  const button = (
    <Button tone={isOpen ? 'primary' : 'secondary'} onClick={onName}>
      {t('child.nameNow')}
    </Button>
  );
  return isOpen ? (
    <Notice tone="ok" role="status" actions={button}>
      {t('child.gateOpen')}
    </Notice>
  ) : (
    <div>{button}</div>
  );
}

function Withdraw({ meeting, item, onClose }: OnItemProps & { onClose: () => void }) {
  const { t } = useTranslation('agenda');
  const withdraw = useMeetingAction<null>({
    cycleId: meeting.cycleId,
    run: (_, key) => onItem.withdraw(item.itemId, key),
    said: t('child.withdrawn'),
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      title={t('child.withdraw')}
      confirm={t('child.withdraw')}
      tone="danger"
      busy={withdraw.busy}
      problems={withdraw.problems}
      attempt={withdraw.attempt}
      onConfirm={() => withdraw.submit(null)}
      onClose={onClose}
    >
      {t('child.withdrawText')}
    </ConfirmDialog>
  );
}
