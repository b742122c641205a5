import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueQuery } from '@/api/catalogue';
import { directoryQuery } from '@/api/reference';
import '@/i18n/pages/interventions';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Select } from '@/ui/Select/Select';
import { Filters } from './Filters';
import { everything, filtered } from './filter';
import { InterventionForm } from './InterventionForm';
import { InterventionTable } from './InterventionTable';
import { type Intervention, nameOf } from './interventionForm';
import { PublicPageCard } from './PublicPageCard';
import { RemoveDialog } from './RemoveDialog';

interface Props {
  readonly municipality: string;
  readonly onMunicipality: (code: string) => void;
}

/** What is being written: an insats as it was when it was opened, or a new one. */
type Writing = { readonly entry?: Intervention };

/** What a municipality offers children and families; it is about no person. */
export function InterventionsPage({ municipality, onMunicipality }: Props) {
  const { t } = useTranslation('interventions');
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(municipality));
  const [wanted, setWanted] = useState(everything);
  const [writing, setWriting] = useState<Writing>();
  const [removing, setRemoving] = useState<string>();
  usePageTitle(t('title'), catalogue.municipalityName);
  const { interventions, mayKeep } = catalogue;
  const shown = filtered(interventions, wanted);
  const toRemove = interventions.find(({ entryId }) => entryId === removing);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { municipality: catalogue.municipalityName })}
        action={
          mayKeep &&
          writing === undefined && (
            <Button tone="primary" onClick={() => setWriting({})}>
              {t('add')}
            </Button>
          )
        }
      />
      {writing !== undefined && (
        <Card title={writing.entry === undefined ? t('add') : t('reviseFor', { name: nameOf(writing.entry) })}>
          <InterventionForm
            key={writing.entry?.entryId ?? 'new'}
            municipality={municipality}
            standing={interventions.find(({ entryId }) => entryId === writing.entry?.entryId)}
            onClose={() => setWriting(undefined)}
          />
        </Card>
      )}
      <Municipality chosen={municipality} onChange={onMunicipality} />
      {interventions.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('empty')}</p>
          <p>{t(mayKeep ? 'emptyMayKeep' : 'emptyMayNotKeep')}</p>
        </EmptyState>
      ) : (
        <>
          <Filters wanted={wanted} onChange={setWanted} />
          <p role="status">{t('found', { count: shown.length })}</p>
          {mayKeep && <p>{t('chosenHelp')}</p>}
          {shown.length === 0 ? (
            <EmptyState
              title={t('noneFoundTitle')}
              action={<Button onClick={() => setWanted(everything)}>{t('showAll')}</Button>}
            >
              {t('noneFound')}
            </EmptyState>
          ) : (
            <InterventionTable
              catalogue={catalogue}
              entries={shown}
              onRevise={(entry) => setWriting({ entry })}
              onRemove={({ entryId }) => setRemoving(entryId)}
            />
          )}
        </>
      )}
      <PublicPageCard catalogue={catalogue} />
      {toRemove && <RemoveDialog municipality={municipality} entry={toRemove} onClose={() => setRemoving(undefined)} />}
    </>
  );
}

/** Which municipality's catalogue is shown: one's own from the start. */
function Municipality({ chosen, onChange }: { chosen: string; onChange: (code: string) => void }) {
  const { t } = useTranslation('interventions');
  const { data: directory } = useQuery(directoryQuery);
  const options = (directory?.principals ?? []).flatMap(({ kind, code, name }) =>
    kind === 'municipality' ? [{ value: code, label: name }] : [],
  );
  return (
    <Select
      name="municipality"
      label={t('municipality')}
      placeholder={null}
      options={options}
      value={chosen}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
