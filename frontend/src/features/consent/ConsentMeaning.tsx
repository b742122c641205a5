import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import styles from './Consent.module.css';
import { meaningsOf } from './model';
import { useConsentWords } from './useConsentWords';

/** "Det här betyder att …": what may be told to whom, and what may not and why, in whole sentences. */
export function ConsentMeaning({ consent }: { consent: Schemas['ConsentView'] }) {
  const { t } = useTranslation('consent');
  const words = useConsentWords();
  const format = useFormat();
  const discloser = consent.disclosingBranchName;
  return (
    <div className={styles['part']}>
      <h4>{t('list.means')}</h4>
      <ul>
        {meaningsOf(consent).flatMap(({ branchName: receiver, may, mayNot }) => [
          may.length > 0 && (
            <li key={`${receiver} may`}>
              {t('list.may', { discloser, receiver, areas: words.areas(may), to: format.day(consent.to) })}
            </li>
          ),
          ...mayNot.map(({ areas, why }) => (
            <li key={`${receiver} ${why}`}>
              {t('list.mayNot', { discloser, receiver, areas: words.areas(areas), why })}
            </li>
          )),
        ])}
      </ul>
    </div>
  );
}
