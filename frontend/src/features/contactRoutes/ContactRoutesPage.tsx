import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import '@/i18n/pages/contactRoutes';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Stack } from '@/ui/Stack/Stack';
import { EndRouteDialog } from './EndRouteDialog';
import { contactRoutesQuery } from './queries';
import { RouteForm } from './RouteForm';
import { RouteTable } from './RouteTable';

type Route = Schemas['ContactRouteView'];

/** One thing at a time is done with the ways. */
type Doing = { readonly what: 'add' } | { readonly what: 'change' | 'end'; readonly municipality: string } | undefined;

/** How BUP is reached from each municipality; BUP keeps its own. */
export function ContactRoutesPage() {
  const { t } = useTranslation('contactRoutes');
  const { data } = useSuspenseQuery(contactRoutesQuery);
  const [doing, setDoing] = useState<Doing>();
  const own = data.routes.filter((route) => route.isOwn);
  // Looked up each time: what others saved meanwhile is what the next try goes by.
  const chosen = doing?.what === 'add' ? undefined : own.find((route) => route.municipality === doing?.municipality);
  const close = () => setDoing(undefined);
  const begin = (what: 'change' | 'end') => (route: Route) => setDoing({ what, municipality: route.municipality });
  usePageTitle(t('title'));
  return (
    <Stack gap="large">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          data.mayKeep &&
          doing === undefined && (
            <Button tone="primary" onClick={() => setDoing({ what: 'add' })}>
              {t('add')}
            </Button>
          )
        }
      />
      {(doing?.what === 'add' || (doing?.what === 'change' && chosen)) && (
        <Card title={chosen === undefined ? t('add') : t('changeFor', { municipality: chosen.municipalityName })}>
          <RouteForm
            key={chosen?.municipality ?? 'new'}
            {...(chosen && { route: chosen })}
            taken={own.map((route) => route.municipality)}
            onClose={close}
          />
        </Card>
      )}
      {data.routes.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t(data.mayKeep ? 'emptyKeep' : 'empty')}</EmptyState>
      ) : (
        <RouteTable
          routes={data.routes}
          steps={data.mayKeep ? { onChange: begin('change'), onEnd: begin('end') } : undefined}
        />
      )}
      {doing?.what === 'end' && chosen && <EndRouteDialog route={chosen} onClose={close} />}
    </Stack>
  );
}
