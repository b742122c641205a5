import { useTranslation } from 'react-i18next';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import type { CaseView } from '../model';
import { WaitingFields } from './WaitingFields';
import { waitingCommands } from './waitingCommands';
import { missingIn, type WrittenWaiting, waitingBody, writtenOf } from './written';

interface Props {
  readonly view: CaseView;
  readonly waiting: CaseView['waiting'][number];
  readonly onClose: () => void;
}

/** Writes anew what holds while the child waits: a queue moves, and help comes in. */
export function ReviseWaitingForm(props: Props) {
  const draft = useDraft<WrittenWaiting>('reviseWaiting', props.waiting.waitingId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={6} />;
}

function Fields({ view, waiting, onClose, draft }: Props & { draft: DraftState<WrittenWaiting> }) {
  const { t } = useTranslation('waiting');
  const form = useCaseForm<WrittenWaiting>({
    view,
    draft,
    blank: writtenOf(waiting),
    prefix: 'reviseWaiting',
    missing: (content) => missingIn(content).map((name) => ({ name, message: t(`missing.${name}`) })),
    run: (caseId, content, attempt) => waitingCommands.revise(caseId, waiting.waitingId, waitingBody(content), attempt),
    onDone: () => {
      announce(t('revised'));
      onClose();
    },
  });
  return (
    <DraftedForm {...form.frame} framed title={t('reviseTitle')} submit={t('reviseSave')} onClose={onClose}>
      <WaitingFields form={form} />
    </DraftedForm>
  );
}
