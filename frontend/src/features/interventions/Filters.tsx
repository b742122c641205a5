import { useTranslation } from 'react-i18next';
import { Select } from '@/ui/Select/Select';
import { TextField } from '@/ui/TextField/TextField';
import type { Wanted } from './filter';
import styles from './Interventions.module.css';
import { accesses, kinds, reaches } from './interventionForm';

/** Narrows the catalogue by words, level, kind and what it takes. */
export function Filters({ wanted, onChange }: { wanted: Wanted; onChange: (wanted: Wanted) => void }) {
  const { t } = useTranslation('interventions');
  const select = (name: 'reach' | 'kind' | 'access') => ({
    name: `filter.${name}`,
    label: t(name),
    placeholder: t('all'),
    value: wanted[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange({ ...wanted, [name]: currentTarget.value }),
  });
  return (
    <search className={styles['filters']}>
      <TextField
        name="filter.text"
        type="search"
        label={t('search')}
        value={wanted.text}
        onChange={({ currentTarget }) => onChange({ ...wanted, text: currentTarget.value })}
      />
      <Select {...select('reach')} options={reaches.map((value) => ({ value, label: t(`reaches.${value}`) }))} />
      <Select {...select('kind')} options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
      <Select {...select('access')} options={accesses.map((value) => ({ value, label: t(`accesses.${value}`) }))} />
    </search>
  );
}
