import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { usePageTitle } from '@/lib/usePageTitle';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Stack } from '@/ui/Stack/Stack';
import { TabHeader } from '@/ui/TabHeader/TabHeader';
import { areaOrder } from './askForm';
import styles from './Consent.module.css';
import { ConsentCard } from './ConsentCard';
import { ConsentMatrix } from './ConsentMatrix';
import { MaturitySection } from './MaturitySection';
import { matricesOf } from './matrix';
import { inOrder } from './model';

interface Props {
  readonly view: Schemas['CaseView'];
  readonly onAsk: () => void;
  readonly onRenew: (consentId: string) => void;
}

/** The tab "Samtycken" of a case: who may be told what now, and every consent with each person's own answer. */
export function ConsentTab({ view, onAsk, onRenew }: Props) {
  const { t } = useTranslation('consent');
  usePageTitle(view.alias, t('title'));
  const { consents } = view;
  return (
    <Stack gap="large">
      <TabHeader
        title={t('title')}
        intro={t('intro')}
        action={view.actions.find((action) => action.name === 'askConsent')}
        actionLabel={t('ask.button')}
        onAction={onAsk}
      />
      {consents.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHelp')}</EmptyState>
      ) : (
        <>
          <section className={styles['part']}>
            <h3>{t('matrix.title')}</h3>
            {matricesOf(consents, areaOrder).map((matrix) => (
              <ConsentMatrix key={matrix.disclosingBranchId} matrix={matrix} />
            ))}
          </section>
          <section className={styles['part']}>
            <h3>{t('list.title')}</h3>
            {inOrder(consents).map((consent) => (
              <ConsentCard
                key={consent.consentId}
                caseId={view.caseId}
                version={view.version}
                consent={consent}
                onRenew={onRenew}
              />
            ))}
          </section>
        </>
      )}
      <MaturitySection view={view} />
    </Stack>
  );
}
