import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { useFocusWhenShown } from '@/ui/useFocusWhenShown';
import styles from './ConflictView.module.css';

/** One field that both have changed. */
export interface ConflictField {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Puts theirs in the form; without it theirs can be read only. Keeping one's own needs no act. */
  readonly takeTheirs?: () => void;
}

/** Something that happened since the page was loaded, in words the viewer may read. */
export interface ConflictChange {
  readonly at: string;
  readonly who: string;
  readonly text: string;
}

interface Props {
  readonly changes: readonly ConflictChange[];
  /** Fields whose saved text differs from what was typed; empty when the other change was elsewhere. */
  readonly fields?: readonly ConflictField[];
  /** Saves what stands in the form on the version that now holds. */
  readonly onSave: () => void;
}

/** Somebody saved first. Nothing typed is lost: the texts stand beside each other and the person chooses, field by field. */
export function ConflictView({ changes, fields = [], onSave }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const box = useFocusWhenShown<HTMLDivElement>();
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice tone="wait" title={t('conflictTitle')} actions={<Button onClick={onSave}>{t('conflictSave')}</Button>}>
        <p>{t('conflictIntro')}</p>
        {changes.length > 0 && (
          <div>
            <h3>{t('conflictChanges')}</h3>
            <ul className={styles['changes']}>
              {changes.map((change) => (
                <li key={`${change.at} ${change.text}`} dir="auto">
                  {format.instant(change.at)} {change.who}: {change.text}
                </li>
              ))}
            </ul>
          </div>
        )}
        {fields
          .filter((field) => field.mine !== field.theirs)
          .map((field) => (
            <Pair key={field.name} field={field} />
          ))}
      </Notice>
    </div>
  );
}

function Pair({ field }: { field: ConflictField }) {
  const { t } = useTranslation('ui');
  return (
    <div>
      <h3>{field.label}</h3>
      <div className={styles['pair']}>
        <div className={styles['side']}>
          <h4>{t('conflictMine')}</h4>
          <p className={styles['text']} dir="auto">
            {field.mine || t('conflictEmpty')}
          </p>
        </div>
        <div className={styles['side']}>
          <h4>{t('conflictTheirs')}</h4>
          <p className={styles['text']} dir="auto">
            {field.theirs || t('conflictEmpty')}
          </p>
          {field.takeTheirs && (
            <Button onClick={field.takeTheirs}>
              {t('conflictUseTheirs')}
              <span className="visually-hidden">: {field.label}</span>
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
