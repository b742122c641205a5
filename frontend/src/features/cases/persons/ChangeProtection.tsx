import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import styles from '../items/Items.module.css';
import { actionOf, type CaseView } from '../model';
import { ProtectionForm } from './ProtectionForm';

interface Props {
  readonly view: CaseView;
  readonly personId: string;
  readonly name: string;
}

/** Changes what is known of somebody's protected identity; offered to those who work in the case. */
export function ChangeProtection({ view, personId, name }: Props) {
  const { t } = useTranslation('items');
  const [changing, setChanging] = useState(false);
  if (actionOf(view.actions, 'addRelated')?.allowed !== true) return null;
  return (
    <div data-form-home data-print="no">
      {changing ? (
        <ProtectionForm view={view} personId={personId} name={name} onClose={() => setChanging(false)} />
      ) : (
        <div className={styles['quietAction']}>
          <Button tone="quiet" onClick={() => setChanging(true)}>
            <span aria-hidden="true">{t('changeProtection')}</span>
            <span className="visually-hidden">{t('changeProtectionFor', { name })}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
