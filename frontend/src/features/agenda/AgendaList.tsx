import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { Notice } from '@/ui/Notice/Notice';
import styles from './Agenda.module.css';
import { AgendaItem } from './AgendaItem';
import { type Meeting, moved, placed } from './model';
import { inMeeting } from './queries';
import { SubmitItemForm } from './SubmitItemForm';
import type { Place } from './useDragInOrder';
import { useMeetingAction } from './useMeetingAction';

/** The agenda as this viewer may see it: complete-looking, in the order in which it is talked about. */
export function AgendaList({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const [submitting, setSubmitting] = useState(false);
  const { takesItems, cutoffAt, status } = meeting.meeting;
  const order = useOrder(meeting);
  return (
    <Card
      title={t('list.title')}
      actions={takesItems && !submitting && <Button onClick={() => setSubmitting(true)}>{t('submit.open')}</Button>}
    >
      {status === 'planned' && (
        <p>{takesItems ? t('list.cutoff', { time: format.instant(cutoffAt) }) : t('list.closed')}</p>
      )}
      {submitting && <SubmitItemForm meeting={meeting} onClose={() => setSubmitting(false)} />}
      {meeting.items.length > 0 ? (
        <>
          <Time meeting={meeting} />
          <ErrorSummary level={3} problems={order.problems} attempt={order.attempt} />
          <ol className={styles['list']}>
            {meeting.items.map((item, index) => (
              <AgendaItem
                key={item.itemId}
                meeting={meeting}
                item={item}
                number={index + 1}
                onMove={order.move && ((step) => order.move?.(item.itemId, step))}
                onPlace={order.place}
              />
            ))}
          </ol>
        </>
      ) : (
        <EmptyState title={t('list.none')} level={3}>
          {t('list.noneText')}
        </EmptyState>
      )}
    </Card>
  );
}

/** The time that is wished for against the time there is. */
function Time({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const { minutesWished: wished } = meeting;
  const { minutes } = meeting.meeting;
  return wished > minutes ? (
    <Notice tone="wait">{t('list.over', { wished, minutes, over: wished - minutes })}</Notice>
  ) : (
    <p>{t('list.wished', { wished, minutes })}</p>
  );
}

/** Orders the agenda, step by step or by drawing an item to its place: one and the same command. The button that was pressed keeps the focus where its item has gone, and where that is, is said. */
function useOrder(meeting: Meeting) {
  const { t } = useTranslation('agenda');
  const { cycleId, leads } = meeting;
  const { meetingId, status } = meeting.meeting;
  const ids = meeting.items.map(({ itemId }) => itemId);
  const pressed = useRef<Element>(null);
  const order = useMeetingAction<{ itemId: string; ids: string[] }>({
    cycleId,
    run: (content, key) => inMeeting.order({ cycleId, meetingId }, content.ids, key),
    said: (content) => t('list.moved', { number: content.ids.indexOf(content.itemId) + 1, count: content.ids.length }),
  });
  const now = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the order itself that has moved the button
  useLayoutEffect(() => {
    if (pressed.current instanceof HTMLElement && document.activeElement === document.body) pressed.current.focus();
  }, [now]);
  const submit = (itemId: string, next: string[] | undefined) => {
    if (next && !order.busy) order.submit({ itemId, ids: next });
  };
  const move = (itemId: string, step: -1 | 1) => {
    pressed.current = document.activeElement;
    submit(itemId, moved(ids, itemId, step));
  };
  const place: Place = (itemId, side, other) => submit(itemId, placed(ids, itemId, side, other));
  return leads && (status === 'planned' || status === 'open')
    ? { ...order, move, place }
    : { ...order, move: undefined, place: undefined };
}
