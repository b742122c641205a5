import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import type { CaseView } from '../model';
import { CorrectionForm } from './CorrectionForm';
import { orNull, whyMissing } from './correction';
import { itemCommands } from './itemCommands';

const questions = ['obstacles', 'missingInformation', 'whatICanDo', 'whatWeCanDo', 'helpFromOthers'] as const;

type Content = Record<'signal' | 'reason' | (typeof questions)[number], string>;

interface Props {
  readonly view: CaseView;
  readonly opening: NonNullable<CaseView['reason']>;
  readonly onClose: () => void;
}

/** Corrects why the case was opened. */
export function CorrectReasonForm(props: Props) {
  const draft = useDraft<Content>('correctReason', props.opening.itemId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={6} />;
}

function Fields({ view, opening, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('items');
  const { t: cases } = useTranslation('cases');
  const { limits } = useReference();
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: {
      signal: opening.signal ?? '',
      obstacles: opening.obstacles ?? '',
      missingInformation: opening.missingInformation ?? '',
      whatICanDo: opening.whatICanDo ?? '',
      whatWeCanDo: opening.whatWeCanDo ?? '',
      helpFromOthers: opening.helpFromOthers ?? '',
      reason: '',
    },
    prefix: 'correctReason',
    missing: (content) => [
      ...(content.signal.trim() === '' ? [{ name: 'signal', message: t('required_field') } as const] : []),
      ...whyMissing(content, t('required_reason')),
    ],
    run: (caseId, content, attempt) =>
      itemCommands.correctReason(
        caseId,
        {
          signal: content.signal.trim(),
          obstacles: orNull(content.obstacles),
          missingInformation: orNull(content.missingInformation),
          whatICanDo: orNull(content.whatICanDo),
          whatWeCanDo: orNull(content.whatWeCanDo),
          helpFromOthers: orNull(content.helpFromOthers),
          reason: content.reason.trim(),
        },
        attempt,
      ),
    onDone: onClose,
  });
  return (
    <CorrectionForm form={form} what={cases('reason')} onClose={onClose}>
      <TextArea {...form.text('signal')} label={cases('signal')} limit={limits.longText} rows={4} />
      {questions.map((name) => (
        <TextArea key={name} {...form.text(name)} label={cases(name)} optional limit={limits.longText} rows={2} />
      ))}
    </CorrectionForm>
  );
}
