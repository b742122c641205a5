import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { pageLanguageOf, pageLanguages } from '@/i18n/publicSupport';
import { useApart } from '@/i18n/useApart';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Notice } from '@/ui/Notice/Notice';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Failure } from './Failure';
import { everything, found } from './found';
import { InterventionCard } from './InterventionCard';
import { LanguageLinks } from './LanguageLinks';
import { PageFrame } from './PageFrame';
import { visitQuery } from './queries';
import { SearchFields } from './SearchFields';
import styles from './SupportPage.module.css';
import { visitLanguage } from './visitLanguage';

type Catalogue = Schemas['PublicCatalogue'];

interface Props {
  readonly municipality: string;
  /** The language in the address, if there is one. */
  readonly asked: string | undefined;
}

/** What a municipality offers children and families, for anybody: where the QR code on a poster leads. */
export function SupportPage({ municipality, asked }: Props) {
  const wanted = visitLanguage(asked);
  const { data: visit, error, refetch } = useQuery(visitQuery(municipality, wanted));
  const language = visit?.language ?? wanted;
  const languages = [...new Set<string>([...pageLanguages, ...(visit?.catalogue.languages ?? [])])];
  return (
    <PageFrame
      language={language}
      above={(words) => (
        <LanguageLinks label={words('language')} municipality={municipality} languages={languages} chosen={language} />
      )}
    >
      {visit ? (
        <Support catalogue={visit.catalogue} language={language} />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton />
      )}
    </PageFrame>
  );
}

function Support({ catalogue, language }: { catalogue: Catalogue; language: string }) {
  const { t } = useTranslation('publicSupport');
  const apart = useApart();
  const title = t('title', { municipality: apart(catalogue.municipalityName) });
  usePageTitle(title);
  return (
    <>
      <PageHeader
        title={title}
        lead={t('lead')}
        action={<Button onClick={() => window.print()}>{t('print')}</Button>}
      />
      <Emergency />
      <LanguageGaps catalogue={catalogue} language={language} />
      {catalogue.interventions.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      ) : (
        <Interventions interventions={catalogue.interventions} language={language} />
      )}
      <p>{t('interpreter')}</p>
      <p className={styles['apart']}>{t('privacy')}</p>
    </>
  );
}

function Emergency() {
  const { t } = useTranslation('publicSupport');
  return (
    <Notice tone="stop">
      <p>
        <a href="tel:112" className={styles['emergency']}>
          {t('emergency')}
        </a>
      </p>
      <p>{t('emergencyText')}</p>
      <p>{t('children')}</p>
    </Notice>
  );
}

/** Says what is not in the language that was asked for; each text that is Swedish instead says it too. */
function LanguageGaps({ catalogue, language }: { catalogue: Catalogue; language: string }) {
  const { t } = useTranslation('publicSupport');
  const told = catalogue.interventions.filter((one) => one.language === language).length;
  const gap = told === 0 ? 'notInLanguage' : told < catalogue.interventions.length ? 'partlyInLanguage' : undefined;
  return (
    <>
      {pageLanguageOf(language) !== language && <Notice tone="info">{t('frameNotInLanguage')}</Notice>}
      {catalogue.interventions.length > 0 && gap !== undefined && <Notice tone="info">{t(gap)}</Notice>}
    </>
  );
}

function Interventions({ interventions, language }: { interventions: Catalogue['interventions']; language: string }) {
  const { t } = useTranslation('publicSupport');
  const [wanted, setWanted] = useState(everything);
  const shown = found(interventions, wanted);
  return (
    <>
      <SearchFields wanted={wanted} onChange={setWanted} shown={shown.length} total={interventions.length} />
      {shown.length === 0 && (
        <EmptyState
          title={t('noneFoundTitle')}
          action={<Button onClick={() => setWanted(everything)}>{t('showAll')}</Button>}
        >
          {t('noneFound')}
        </EmptyState>
      )}
      {(['open', 'needsAssessment'] as const).map((access) => {
        const those = shown.filter((one) => one.access === access);
        return (
          those.length > 0 && (
            <section key={access} className={styles['group']} aria-labelledby={`access-${access}`}>
              <h2 id={`access-${access}`}>{t(access)}</h2>
              <p>{t(`${access}Text`)}</p>
              <div className={styles['cards']}>
                {those.map((one) => (
                  <InterventionCard key={one.entryId} intervention={one} language={language} />
                ))}
              </div>
            </section>
          )
        );
      })}
    </>
  );
}
