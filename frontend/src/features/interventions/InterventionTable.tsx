import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { dayOf } from '@/i18n/format';
import { languageName } from '@/i18n/languageName';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { Row } from '@/ui/Stack/Stack';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { type Column, Table } from '@/ui/Table/Table';
import styles from './Interventions.module.css';
import { type Intervention, mainLanguage, nameOf } from './interventionForm';

interface Props {
  readonly catalogue: Schemas['CatalogueView'];
  readonly entries: readonly Intervention[];
  readonly onRevise: (entry: Intervention) => void;
  readonly onRemove: (entry: Intervention) => void;
}

/** What there is, by level. Whoever keeps the catalogue can write each anew and take it out. */
export function InterventionTable({ catalogue, entries, onRevise, onRemove }: Props) {
  const { t } = useTranslation('interventions');
  const format = useFormat();
  const columns: Column<Intervention>[] = [
    { key: 'name', header: t('columnName'), cell: (entry) => <Told entry={entry} counted={catalogue.mayKeep} /> },
    {
      key: 'level',
      header: t('columnLevel'),
      cell: ({ reach, kind }) => `${t(`reaches.${reach}`)}, ${t(`kinds.${kind}`).toLocaleLowerCase('sv')}`,
    },
    {
      key: 'access',
      header: t('columnAccess'),
      cell: ({ access }) => <StatusTag tone={access === 'open' ? 'ok' : 'wait'}>{t(`accesses.${access}`)}</StatusTag>,
    },
    { key: 'waiting', header: t('columnWaiting'), cell: ({ waitingWeeks }) => <Waiting weeks={waitingWeeks} /> },
    {
      key: 'offeredBy',
      header: t('columnOfferedBy'),
      cell: ({ offeredBy, contact }) => (
        <>
          <p dir="auto">{offeredBy}</p>
          {contact !== null && <p dir="auto">{contact}</p>}
        </>
      ),
    },
    { key: 'updated', header: t('columnUpdated'), cell: ({ updatedAt }) => format.day(dayOf(updatedAt)) },
  ];
  const steps: Column<Intervention> = {
    key: 'steps',
    header: t('columnSteps'),
    cell: (entry) => (
      <Row>
        <Button tone="quiet" aria-label={t('reviseFor', { name: nameOf(entry) })} onClick={() => onRevise(entry)}>
          {t('revise')}
        </Button>
        <Button tone="quiet" aria-label={t('removeFor', { name: nameOf(entry) })} onClick={() => onRemove(entry)}>
          {t('remove')}
        </Button>
      </Row>
    ),
  };
  return (
    <Table
      caption={t('caption', { municipality: catalogue.municipalityName })}
      columns={catalogue.mayKeep ? [...columns, steps] : columns}
      rows={entries}
      rowKey={({ entryId }) => entryId}
    />
  );
}

function Told({ entry, counted }: { entry: Intervention; counted: boolean }) {
  const { t } = useTranslation('interventions');
  const swedish = entry.texts.find(({ language }) => language === mainLanguage);
  const others = entry.texts.filter(({ language }) => language !== mainLanguage);
  return (
    <div className={styles['told']}>
      <p className={styles['name']} dir="auto">
        {swedish?.name}
      </p>
      <p dir="auto">{swedish?.description}</p>
      {others.length > 0 && (
        <p className={styles['quiet']}>
          {t('languages', { languages: others.map(({ language }) => languageName(language)).join(', ') })}
        </p>
      )}
      {counted && <p className={styles['quiet']}>{t('chosen', { number: entry.chosen ?? t('chosenFew') })}</p>}
    </div>
  );
}

function Waiting({ weeks }: { weeks: number | null }) {
  const { t } = useTranslation('interventions');
  if (weeks === null) return t('waitingUnknown');
  return weeks === 0 ? t('waitingNone') : t('waitingWeeks', { count: weeks });
}
