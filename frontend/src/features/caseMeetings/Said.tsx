import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { ShareList } from '@/ui/ShareList/ShareList';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import styles from './CaseMeetings.module.css';

interface Props {
  readonly said: Schemas['SaidOfChild'];
  /** What stands before the words: whose view, which effect. */
  readonly label?: string;
  readonly children?: ReactNode;
}

/** What somebody said or wrote in the meeting: the words, who, whose it is, and on what ground it is read here. */
export function Said({ said, label, children }: Props) {
  const { t } = useTranslation('caseMeetings');
  const { t: agenda } = useTranslation('agenda');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const { author, scope } = said;
  return (
    <li className={styles['one']} data-scope={scope}>
      {scope === 'own' && (
        <span>
          <StatusTag tone="wait">{agenda('write.scope.own')}</StatusTag>
        </span>
      )}
      {label !== undefined && <strong>{label}</strong>}
      <p className={styles['text']} dir="auto">
        {said.text}
      </p>
      {children}
      <p className={styles['why']}>
        {common('by', { person: author.personName, unit: author.unitName })}, {format.instant(said.at)}.{' '}
        {/* Whoever was in the room may have written it; without a name it belongs to the branch that brought the child up. */}
        {scope === 'room' ? t('ofRoom', { owner: said.ownerName }) : said.why.text}
      </p>
      {said.sharedWith.length > 0 && <ShareList shares={said.sharedWith} />}
    </li>
  );
}
