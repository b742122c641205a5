import { useTranslation } from 'react-i18next';
import { useApart } from '@/i18n/useApart';
import { useFormat } from '@/i18n/useFormat';
import { ShareList } from '@/ui/ShareList/ShareList';
import type { Voice } from './model';
import styles from './VoiceText.module.css';

interface Props {
  readonly voice: Voice;
  /** Who wrote it, who may see it and why; left out in the table, where the words alone are compared. */
  readonly full?: boolean;
}

/** What somebody has said about a sector: what works first, then what is challenging. In that person's own words and order. */
export function VoiceText({ voice: { wheel, note }, full = false }: Props) {
  const { t } = useTranslation('wheel');
  const format = useFormat();
  const apart = useApart();
  return (
    <div className={styles['voice']}>
      {wheel.respondentName && <p className={styles['who']}>{t('toldBy', { name: wheel.respondentName })}</p>}
      <Words title={t('strengths')} text={note.strengths} nothing={t('nothingStrengths')} />
      <Words title={t('challenges')} text={note.challenges} nothing={t('nothingChallenges')} />
      {full && (
        <p className={styles['meta']}>
          {t('writtenBy', {
            name: apart(wheel.author.personName),
            unit: apart(wheel.author.unitName),
            date: format.instant(note.at),
          })}
        </p>
      )}
      {full &&
        (note.why.basis === null ? (
          <ShareList shares={note.sharedWith} />
        ) : (
          <p className={styles['meta']}>{note.why.text}</p>
        ))}
    </div>
  );
}

function Words({ title, text, nothing }: { title: string; text: string | null; nothing: string }) {
  return (
    <div>
      <p className={styles['title']}>{title}</p>
      {text ? (
        <p className={styles['text']} dir="auto">
          {text}
        </p>
      ) : (
        <p className={styles['nothing']}>{nothing}</p>
      )}
    </div>
  );
}
