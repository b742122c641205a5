import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import styles from './Agenda.module.css';
import { FamilyViewForm } from './FamilyViewForm';
import type { OnItemProps } from './onItemProps';
import { Words } from './Words';

/** What the child and the guardians think, of the question and afterwards of the decision: their own words, beside everybody else's. */
export function FamilyViews(props: OnItemProps) {
  const { t } = useTranslation('agenda');
  const [writing, setWriting] = useState(false);
  const { views, isOwn } = props.item;
  return (
    <div className={styles['part']} data-form-home>
      <h4>{t('view.title')}</h4>
      {views.length === 0 && <p className={styles['quiet']}>{t('view.none')}</p>}
      {views.length > 0 && (
        <ul className={styles['words']}>
          {views.map((view) => (
            <Words
              key={view.viewId}
              writing={view.text}
              label={t('view.label', {
                who: view.personName ?? t(`view.perspective.${view.perspective}`),
                of: t(view.of === 'question' ? 'view.aboutQuestion' : 'view.aboutDecision'),
              })}
            />
          ))}
        </ul>
      )}
      {isOwn &&
        (writing ? (
          <FamilyViewForm {...props} onClose={() => setWriting(false)} />
        ) : (
          <span>
            <Button onClick={() => setWriting(true)}>{t('view.open')}</Button>
          </span>
        ))}
    </div>
  );
}
