import { useTranslation } from 'react-i18next';
import { ChoiceOption } from '@/ui/Choices/Choices';
import { TextField } from '@/ui/TextField/TextField';
import type { Wanted } from './found';
import styles from './SupportPage.module.css';

interface Props {
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
  readonly shown: number;
  readonly total: number;
}

/** Narrows what is shown, as one types. Nothing of it leaves the page. */
export function SearchFields({ wanted, onChange, shown, total }: Props) {
  const { t } = useTranslation('publicSupport');
  return (
    <search className={styles['search']} data-print="no">
      <TextField
        name="support-search"
        type="search"
        label={t('search')}
        value={wanted.text}
        onChange={({ currentTarget }) => onChange({ ...wanted, text: currentTarget.value })}
      />
      <ChoiceOption
        type="checkbox"
        id="support-only-open"
        label={t('onlyOpen')}
        checked={wanted.onlyOpen}
        onChange={({ currentTarget }) => onChange({ ...wanted, onlyOpen: currentTarget.checked })}
      />
      <p role="status">{t('shown', { shown, total })}</p>
    </search>
  );
}
