import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recipientsQuery } from '@/api/recipients';
import { useBasisNames } from '@/api/reference';
import type { Code } from '@/api/types';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { type ChosenRecipient, RecipientPicker } from '@/ui/RecipientPicker/RecipientPicker';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import type { CaseView } from '../model';
import { WaitingFields } from './WaitingFields';
import { waitingCommands } from './waitingCommands';
import { blankWaiting, missingIn, type WrittenWaiting, waitingBody } from './written';

interface Content extends WrittenWaiting {
  readonly recipients: readonly ChosenRecipient<Code<'LegalBasis'>>[];
}

interface Props {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** BUP notes that the child waits, and picks who is told. */
export function BeginWaitingForm(props: Props) {
  const draft = useDraft<Content>('waiting', props.view.caseId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={6} />;
}

function Fields({ view, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('waiting');
  const basisNames = useBasisNames();
  const { data: recipients } = useQuery(recipientsQuery(view.caseId, 'health'));
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: { ...blankWaiting, recipients: [] },
    prefix: 'waiting',
    missing: (content) => missingIn(content).map((name) => ({ name, message: t(`missing.${name}`) })),
    run: (caseId, content, attempt) =>
      waitingCommands.begin(
        caseId,
        {
          waiting: waitingBody(content),
          recipients: content.recipients.map(({ branchId, basis, reason }) => ({
            branchId,
            basis,
            reason: reason?.trim() || null,
          })),
        },
        attempt,
      ),
    onDone: () => {
      announce(t('begun'));
      onClose();
    },
  });
  return (
    <DraftedForm {...form.frame} framed title={t('begin')} submit={t('beginSave')} onClose={onClose}>
      <WaitingFields form={form} />
      {recipients === undefined ? (
        <Skeleton lines={3} />
      ) : (
        <RecipientPicker
          name={form.field('recipients').name}
          recipients={recipients}
          basisNames={basisNames}
          value={form.content.recipients}
          onChange={(chosen) => form.change({ recipients: chosen })}
        />
      )}
    </DraftedForm>
  );
}
