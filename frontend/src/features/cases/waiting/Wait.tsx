import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { Row, Stack } from '@/ui/Stack/Stack';
import { ItemNotes } from '../items/ItemNotes';
import { ItemShares } from '../items/ItemShares';
import { isOwn } from '../items/item';
import type { CaseView } from '../model';
import styles from '../Overview.module.css';
import { EndWaitingDialog } from './EndWaitingDialog';
import { ReviseWaitingForm } from './ReviseWaitingForm';

interface Props {
  readonly view: CaseView;
  readonly waiting: CaseView['waiting'][number];
}

/** One wait: since when, until when, and what is done meanwhile. BUP changes and ends its own. */
export function Wait({ view, waiting }: Props) {
  const { t } = useTranslation('waiting');
  const format = useFormat();
  const [doing, setDoing] = useState<'revise' | 'end'>();
  const { since, expected, bridging, endedAt, author, at, why } = waiting;
  const mayChange = endedAt === null && view.takenOut === null && isOwn(view, waiting.itemId);
  const close = () => setDoing(undefined);
  return (
    <Stack gap="small">
      <DefinitionList
        terms={[
          { term: t('since'), value: format.day(since) },
          {
            term: t('expected'),
            value: endedAt === null && (expected === null ? t('expectedUnknown') : format.dayWithWeek(expected)),
          },
          { term: t('end'), value: endedAt !== null && format.day(dayOf(endedAt)) },
          { term: t('meanwhile'), value: <Meanwhile bridging={bridging} /> },
        ]}
      />
      <ItemNotes view={view} itemId={waiting.itemId} what={t('title')} />
      <p className={styles['why']}>
        {t('writtenBy', { person: author.personName, unit: author.unitName, at: format.instant(at) })} {why.text}
      </p>
      <ItemShares view={view} itemId={waiting.itemId} shares={waiting.sharedWith} />
      {mayChange && doing !== 'revise' && (
        <Row>
          <Button onClick={() => setDoing('revise')}>{t('revise')}</Button>
          <Button onClick={() => setDoing('end')}>{t('end')}</Button>
        </Row>
      )}
      {doing === 'revise' && <ReviseWaitingForm view={view} waiting={waiting} onClose={close} />}
      {doing === 'end' && <EndWaitingDialog view={view} waitingId={waiting.waitingId} onClose={close} />}
    </Stack>
  );
}

function Meanwhile({ bridging }: Pick<Props['waiting'], 'bridging'>) {
  const { t } = useTranslation('waiting');
  if (bridging.length === 0) return t('meanwhileNone');
  return (
    <ul>
      {bridging.map(({ what, byWhom }) => (
        <li key={`${what} ${byWhom}`} dir="auto">
          {byWhom === null ? what : t('by', { what, byWhom })}
        </li>
      ))}
    </ul>
  );
}
