import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import styles from './ShareList.module.css';

/** One branch that an item has been disclosed to, told to the item's author only. */
export interface ShareRow {
  readonly disclosureId: string;
  readonly branchName: string;
  readonly basisName: string;
  /** Whether the basis still holds: if not, the branch no longer sees the item. */
  readonly holds: boolean;
  readonly why: string;
}

interface Props {
  readonly shares: readonly ShareRow[];
  /** What may be done with one disclosure, for instance withdraw it. */
  readonly action?: (share: ShareRow) => ReactNode;
}

/** Who sees this item, and on what basis. */
export function ShareList({ shares, action }: Props) {
  const { t } = useTranslation('ui');
  const seeing = shares.filter((share) => share.holds).map((share) => share.branchName);
  const summary = `${t('shareTitle')}: ${seeing.length === 0 ? t('shareOwnOnly') : seeing.join(', ')}`;
  if (shares.length === 0) return <p className={styles['why']}>{summary}</p>;
  return (
    <Disclosure summary={summary}>
      <ul className={styles['list']}>
        {shares.map((share) => (
          <li key={share.disclosureId}>
            <span>{share.branchName}</span>
            <StatusTag tone={share.holds ? 'ok' : 'mute'}>{share.holds ? t('shareHolds') : t('shareEnded')}</StatusTag>
            <span className={styles['why']}>
              {share.basisName}. {share.why}
            </span>
            {action?.(share)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
