import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import styles from './Consent.module.css';
import { type Meaning, meaningsOf } from './model';
import { useConsentWords } from './useConsentWords';

type ConsentView = Schemas['ConsentView'];

/** "Det här betyder att …": what may be told to whom, and what may not and why, in whole sentences. */
export function ConsentMeaning({ consent }: { consent: ConsentView }) {
  const { t } = useTranslation('consent');
  return (
    <div className={styles['part']}>
      <h4>{t('list.means')}</h4>
      <ul>
        {meaningsOf(consent).map((meaning) => (
          <Sentences key={meaning.branchName} consent={consent} meaning={meaning} />
        ))}
      </ul>
    </div>
  );
}

function Sentences({ consent, meaning: { branchName, may, mayNot } }: { consent: ConsentView; meaning: Meaning }) {
  const { t } = useTranslation('consent');
  const words = useConsentWords();
  const format = useFormat();
  const who = { discloser: words.apart(consent.disclosingBranchName), receiver: words.apart(branchName) };
  return (
    <>
      {may.length > 0 && <li>{t('list.may', { ...who, areas: words.areas(may), to: format.day(consent.to) })}</li>}
      {mayNot.map(({ areas, why }) => (
        <li key={why}>
          {t('list.mayNot', { ...who, areas: words.areas(areas) })} <bdi lang="sv">{why}</bdi>
        </li>
      ))}
    </>
  );
}
