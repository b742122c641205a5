import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useSectorNames } from '@/api/useSectors';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import styles from './OwnAgenda.module.css';

type Item = Schemas['ComingItem'];

/** One item to prepare: about whom or what as far as one may know, the question, and whether one is needed for it. */
export function ComingItem({ item }: { item: Item }) {
  const { t } = useTranslation('ownAgenda');
  const sectors = useSectorNames(item.sectors);
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <h4 dir="auto">{useAbout(item)}</h4>
        {item.isAsked && <StatusTag tone="wait">{t('asked')}</StatusTag>}
        {item.isMine && <StatusTag tone="mute">{t('mine')}</StatusTag>}
      </div>
      <p className={styles['text']} dir="auto">
        {item.text}
      </p>
      <p className={styles['facts']}>
        {[
          t('minutes', { count: item.minutes }),
          sectors !== '' && t('sectors', { sectors }),
          t('by', { person: item.by.personName, unit: item.by.unitName }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

function useAbout({ level, hearing, childName }: Item): string {
  const { t } = useTranslation('ownAgenda');
  if (level !== 'individual') return t(`about.${level}`);
  return hearing === 'withoutIdentity' ? t('withoutIdentity') : (childName ?? t('about.individual'));
}
