import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { useSectorNames } from '@/api/useSectors';
import { Button } from '@/ui/Button/Button';
import { Row } from '@/ui/Stack/Stack';
import { StatusTag, type Tone } from '@/ui/StatusTag/StatusTag';
import styles from './Agenda.module.css';
import { ItemBody } from './ItemBody';
import type { Item, Meeting } from './model';
import { type Place, useDragInOrder } from './useDragInOrder';

interface Props {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly number: number;
  /** Moves the item a step; for whoever leads the meeting. */
  readonly onMove: ((step: -1 | 1) => void) | undefined;
  /** Puts an item that was drawn beside another; for the same. */
  readonly onPlace: Place | undefined;
}

const toneOf: Record<NonNullable<Item['mode']>, Tone> = { heldBack: 'wait', anonymous: 'info', named: 'ok' };

/** One item of the agenda: what it is about and how long it takes; opened, everything that is said and decided on it. */
export function AgendaItem({ meeting, item, number, onMove, onPlace }: Props) {
  const { t } = useTranslation('agenda');
  const isCurrent = meeting.currentItemId === item.itemId;
  // What is talked about now stands open, until somebody shuts it.
  const [chosen, setChosen] = useState<boolean>();
  const open = chosen ?? isCurrent;
  const drag = useDragInOrder(item.itemId, onPlace);
  return (
    <li
      ref={drag.item}
      className={styles['item']}
      {...(isCurrent && { 'aria-current': true })}
      data-dragged={drag.isDragged}
      data-drop={drag.dropSide}
      data-form-home
    >
      <div className={styles['head']}>
        {onPlace && (
          <span ref={drag.handle} className={styles['handle']} title={t('list.drag', { number })} aria-hidden="true" />
        )}
        <h3 dir="auto">{t('item.heading', { number, about: useAbout(item) })}</h3>
      </div>
      <div className={styles['tags']}>
        {isCurrent && <StatusTag tone="ok">{t('item.current')}</StatusTag>}
        {item.mode && <StatusTag tone={toneOf[item.mode]}>{t(`item.mode.${item.mode}`)}</StatusTag>}
        {item.isOwn && <StatusTag tone="mute">{t('item.own')}</StatusTag>}
      </div>
      <p className={styles['text']} dir="auto">
        {item.text}
      </p>
      <Facts item={item} />
      <Row>
        <Button aria-expanded={open} onClick={() => setChosen(!open)}>
          {t(open ? 'item.shut' : 'item.open', { number })}
        </Button>
        {onMove && (
          <>
            <Button busy={number === 1} onClick={() => onMove(-1)}>
              {t('list.up', { number })}
            </Button>
            <Button busy={number === meeting.items.length} onClick={() => onMove(1)}>
              {t('list.down', { number })}
            </Button>
          </>
        )}
      </Row>
      {open && <ItemBody meeting={meeting} item={item} />}
    </li>
  );
}

/** Whom or what it is about, as far as it is known here. */
function useAbout(item: Item): string {
  const { t } = useTranslation('agenda');
  if (item.level !== 'individual') return t(`item.level.${item.level}`);
  return item.hearing === 'withoutIdentity' ? t('item.withoutIdentity') : (item.child?.name ?? t('item.unknownChild'));
}

function Facts({ item }: { item: Item }) {
  const { t } = useTranslation('agenda');
  const { branchKinds } = useReference();
  const sectors = useSectorNames(item.sectors);
  const needs = item.needs.map((kind) => branchKinds.find((one) => one.kind === kind)?.name ?? kind);
  return (
    <div className={styles['facts']}>
      <span>{t(`item.level.${item.level}`)}</span>
      <span>{t('item.minutes', { minutes: item.minutes })}</span>
      {needs.length > 0 && <span>{t('item.needs', { who: needs.join(', ') })}</span>}
      {sectors !== '' && <span>{t('item.sectors', { sectors })}</span>}
      <span>{t('item.by', { person: item.by.personName, unit: item.by.unitName })}</span>
      {item.why !== null && <span>{item.why}</span>}
    </div>
  );
}
