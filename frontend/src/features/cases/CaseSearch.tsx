import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '@/api/formErrors';
import { Button } from '@/ui/Button/Button';
import { TextField } from '@/ui/TextField/TextField';
import styles from './CaseListPage.module.css';

interface Props {
  readonly onSearch: (text: string) => void;
  readonly busy: boolean;
  readonly error: Error | null;
}

/** The search box. What is sought is sent in a body and never stands in an address. */
export function CaseSearch({ onSearch, busy, error }: Props) {
  const { t } = useTranslation('cases');
  const { t: common } = useTranslation('common');
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onSearch(text.trim());
  };
  return (
    <search>
      <form className={styles['search']} onSubmit={submit}>
        <TextField
          name="search"
          type="search"
          label={t('searchLabel')}
          help={t('searchHelp')}
          error={fieldProblems(error)[0]?.message}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" busy={busy}>
          {common('search')}
        </Button>
      </form>
    </search>
  );
}
