import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { personCommands } from '../items/itemCommands';
import { actionOf, type CaseView } from '../model';

interface Content {
  readonly reason: string;
}

interface Props {
  readonly view: CaseView;
}

/** The exit: a case that can no longer be kept in the product without danger is kept elsewhere from then on. */
export function TakeOutCase({ view }: Props) {
  const { t } = useTranslation('items');
  const [asking, setAsking] = useState(false);
  const action = actionOf(view.actions, 'takeOut');
  if (action === undefined || view.takenOut !== null) return null;
  return (
    <div data-form-home data-print="no">
      {asking ? (
        <Asked view={view} onClose={() => setAsking(false)} />
      ) : (
        <ActionButton action={action} tone="danger" onPress={() => setAsking(true)}>
          {t('takeOut')}
        </ActionButton>
      )}
    </div>
  );
}

interface FormProps extends Props {
  readonly onClose: () => void;
}

function Asked(props: FormProps) {
  const draft = useDraft<Content>('takeOut', props.view.caseId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={3} />;
}

function Fields({ view, onClose, draft }: FormProps & { draft: DraftState<Content> }) {
  const { t } = useTranslation('items');
  const { limits } = useReference();
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: { reason: '' },
    prefix: 'takeOut',
    missing: ({ reason }) => (reason.trim() === '' ? [{ name: 'reason', message: t('required_reason') } as const] : []),
    run: (caseId, { reason }, attempt) => personCommands.takeOut(caseId, { reason: reason.trim() }, attempt),
    onDone: () => {
      announce(t('takenOutDone'));
      onClose();
    },
  });
  return (
    <DraftedForm {...form.frame} framed title={t('takeOutTitle')} submit={t('takeOutSave')} onClose={onClose}>
      <p>{t('takeOutText')}</p>
      <TextArea
        {...form.text('reason')}
        label={t('takeOutReason')}
        help={t('takeOutReasonHelp')}
        limit={limits.longText}
        rows={3}
      />
    </DraftedForm>
  );
}
