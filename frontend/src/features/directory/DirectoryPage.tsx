import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Directory, directoryQuery, useMunicipalityName, useReference } from '@/api/reference';
import { useUser } from '@/api/session';
import { usePageTitle } from '@/lib/usePageTitle';
import { Card } from '@/ui/Card/Card';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Stack } from '@/ui/Stack/Stack';
import { type Column, Table } from '@/ui/Table/Table';
import { TextField } from '@/ui/TextField/TextField';
import { countUnits, filterDirectory } from './model';

type Branch = Directory['principals'][number]['branches'][number];
type Unit = Branch['units'][number];

/** Who takes part in Samverkan: huvudmän, branches with their secrecy, units. One's own huvudman and what is searched for stand open. */
export function DirectoryPage() {
  const { t } = useTranslation('directory');
  const { data } = useSuspenseQuery(directoryQuery);
  const [text, setText] = useState('');
  const { active } = useUser();
  usePageTitle(t('title'));
  const principals = filterDirectory(data.principals, text);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <p>
        <Link to="/vagar-till-bup">{t('toBup')}</Link>
      </p>
      <TextField
        name="filter"
        type="search"
        label={t('filterLabel')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p role="status">{t('found', { count: countUnits(principals) })}</p>
      {principals.length === 0 && <EmptyState title={t('nothingTitle')}>{t('nothing')}</EmptyState>}
      {principals.map((principal) => (
        <Card key={principal.principalId} title={principal.name}>
          <Disclosure
            summary={t('unitsOfPrincipal', { count: countUnits([principal]), principal: principal.name })}
            open={text.trim() !== '' || principal.name === active?.principalName}
          >
            {principal.branches.map((branch) => (
              <BranchUnits key={branch.branchId} branch={branch} />
            ))}
          </Disclosure>
        </Card>
      ))}
    </>
  );
}

function BranchUnits({ branch }: { branch: Branch }) {
  const { t } = useTranslation('directory');
  const { branchKinds } = useReference();
  const municipality = useMunicipalityName();
  const kind = branchKinds.find((one) => one.kind === branch.kind);
  const columns: Column<Unit>[] = [
    { key: 'unit', header: t('columnUnit'), cell: (unit) => unit.name },
    { key: 'municipality', header: t('columnMunicipality'), cell: (unit) => municipality(unit.municipality) ?? '–' },
    { key: 'phone', header: t('columnPhone'), cell: (unit) => unit.phone ?? '–' },
  ];
  return (
    <Stack gap="small">
      <h3>{branch.name}</h3>
      {kind !== undefined && (
        <p>{kind.paragraph === '' ? kind.regime : t('regime', { regime: kind.regime, paragraph: kind.paragraph })}</p>
      )}
      <Table
        caption={t('unitsOf', { branch: branch.name })}
        columns={columns}
        rows={branch.units}
        rowKey={(unit) => unit.unitId}
      />
    </Stack>
  );
}
