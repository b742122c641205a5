import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import styles from './Agenda.module.css';

interface Props {
  readonly writing: Schemas['WritingView'];
  /** What stands before the words: whose view, which effect. */
  readonly label?: string;
  readonly children?: ReactNode;
}

/** What one person has written: their words, who they are and for whom it is. */
export function Words({ writing, label, children }: Props) {
  const { t } = useTranslation('agenda');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const { text, scope, by, at, revision } = writing;
  return (
    <li className={styles['word']} data-scope={scope}>
      {scope === 'own' && (
        <span>
          <StatusTag tone="wait">{t('write.scope.own')}</StatusTag>
        </span>
      )}
      {label !== undefined && <strong>{label}</strong>}
      <p className={styles['text']} dir="auto">
        {text}
      </p>
      <p className={styles['quiet']}>
        {common('by', { person: by.personName, unit: by.unitName })}, {format.time(at)}
        {revision > 1 && ` (${t('write.revised')})`}
      </p>
      {children}
    </li>
  );
}
