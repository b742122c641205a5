import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { areaOrder } from './askForm';
import styles from './Consent.module.css';
import { ConsentMatrix } from './ConsentMatrix';
import { matricesOf } from './matrix';

/** Who could be told what, as it was. */
export function PastConsents({ consents }: Pick<Schemas['CaseView'], 'consents'>) {
  const { t } = useTranslation('consent');
  return (
    <section className={styles['part']}>
      <h2>{t('title')}</h2>
      {consents.length === 0 && <p>{t('none')}</p>}
      {matricesOf(consents, areaOrder).map((matrix) => (
        <ConsentMatrix key={matrix.disclosingBranchId} matrix={matrix} level={3} />
      ))}
    </section>
  );
}
