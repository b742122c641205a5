import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { telephone } from '@/lib/telephone';
import { Button } from '@/ui/Button/Button';
import { Row } from '@/ui/Stack/Stack';
import { type Column, Table } from '@/ui/Table/Table';

type Route = Schemas['ContactRouteView'];

interface Props {
  readonly routes: readonly Route[];
  /** BUP writes its own; undefined for everybody else. */
  readonly steps: { readonly onChange: (route: Route) => void; readonly onEnd: (route: Route) => void } | undefined;
}

/** Whom to call at BUP from each municipality, and when. */
export function RouteTable({ routes, steps }: Props) {
  const { t } = useTranslation('contactRoutes');
  const columns: Column<Route>[] = [
    { key: 'municipality', header: t('columnMunicipality'), cell: (route) => route.municipalityName },
    { key: 'phone', header: t('columnPhone'), cell: (route) => <a href={telephone(route.phone)}>{route.phone}</a> },
    { key: 'hours', header: t('columnHours'), cell: (route) => route.hours },
    { key: 'person', header: t('columnPerson'), cell: (route) => route.contactPerson?.name ?? t('personGone') },
    { key: 'deputy', header: t('columnDeputy'), cell: (route) => route.deputy?.name ?? t('noDeputy') },
    { key: 'unit', header: t('columnUnit'), cell: (route) => route.unitName },
  ];
  if (steps !== undefined) {
    columns.push({
      key: 'steps',
      header: t('columnSteps'),
      cell: (route) => route.isOwn && <Steps route={route} {...steps} />,
    });
  }
  return (
    <Table
      caption={t('caption')}
      columns={columns}
      rows={routes}
      rowKey={(route) => `${route.municipality} ${route.unitId}`}
    />
  );
}

function Steps({ route, onChange, onEnd }: { route: Route } & NonNullable<Props['steps']>) {
  const { t } = useTranslation('contactRoutes');
  const municipality = route.municipalityName;
  return (
    <Row>
      <Button tone="quiet" aria-label={t('changeFor', { municipality })} onClick={() => onChange(route)}>
        {t('change')}
      </Button>
      <Button tone="quiet" aria-label={t('removeFor', { municipality })} onClick={() => onEnd(route)}>
        {t('remove')}
      </Button>
    </Row>
  );
}
