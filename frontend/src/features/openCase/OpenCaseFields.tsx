import type { FormEventHandler } from 'react';
import type { DraftState } from '@/api/useDraft';
import { flattenErrors } from '@/lib/flattenErrors';
import { Button } from '@/ui/Button/Button';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { ChildSection } from './ChildSection';
import { ContactsSection } from './ContactsSection';
import { CoordinatorSection } from './CoordinatorSection';
import { useOpenCaseForm } from './context';
import type { OpenCaseForm } from './form';
import { GuardiansSection } from './GuardiansSection';
import styles from './OpenCasePage.module.css';
import { ReasonSection } from './ReasonSection';

interface Props {
  readonly onSubmit: FormEventHandler;
  readonly draft: DraftState<OpenCaseForm>;
  readonly busy: boolean;
  readonly done: boolean;
}

/** The form itself, with what is wrong on top and what has been saved at the end. */
export function OpenCaseFields({ onSubmit, draft, busy, done }: Props) {
  const { t, formState, words } = useOpenCaseForm();
  const problems = flattenErrors(formState.errors).map(({ name, message }) => ({
    ...(!name.startsWith('server') && name !== '' && { name }),
    message: words(message),
  }));
  return (
    <form className={styles['form']} onSubmit={onSubmit} noValidate>
      <ErrorSummary problems={problems} attempt={formState.submitCount} />
      <ChildSection />
      <GuardiansSection />
      <ReasonSection />
      <ContactsSection />
      <CoordinatorSection />
      <div className={styles['end']}>
        <Button type="submit" tone="primary" busy={busy}>
          {t('submit')}
        </Button>
        <DraftStatus savedAt={draft.savedAt} failed={draft.failed} />
      </div>
      <LeaveGuard unsaved={formState.isDirty && !done} />
    </form>
  );
}
