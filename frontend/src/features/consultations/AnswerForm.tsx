import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { needsReason } from '@/api/basisOptions';
import { keys } from '@/api/keys';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { useCommand } from '@/api/useCommand';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { useWrittenForm } from '@/api/useWrittenForm';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { TextField } from '@/ui/TextField/TextField';
import { BasisChoice } from './BasisChoice';
import { basesOf } from './basesOf';
import { consultationCommands } from './queries';
import { answerBody, blankAnswer, missingInAnswer, type WrittenAnswer } from './written';

interface Props {
  readonly consultation: Schemas['ConsultationView'];
  readonly onClose: () => void;
}

/** The answer, by BUP, or after a call by whoever asked: a theme for the log, and the advice. About a child by name BUP picks a basis of its own. */
export function AnswerForm(props: Props) {
  const draft = useDraft<WrittenAnswer>('bupAnswer', props.consultation.row.consultationId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={6} />;
}

function Fields({ consultation, onClose, draft }: Props & { draft: DraftState<WrittenAnswer> }) {
  const { t } = useTranslation('consultations');
  const { limits } = useReference();
  const queryClient = useQueryClient();
  const written = useDraftForm(draft, blankAnswer);
  const { consultationId, isAsker, withIdentity } = consultation.row;
  const needsBasis = withIdentity && !isAsker;
  const bases = basesOf(consultation);
  const command = useCommand<WrittenAnswer, unknown>({
    run: (content, attempt) => consultationCommands.answer(consultationId, answerBody(content), attempt),
    onDone: async () => {
      written.finish();
      await queryClient.invalidateQueries({ queryKey: keys.consultations });
      announce(t('answered'));
      onClose();
    },
  });
  const form = useWrittenForm({
    written,
    command,
    prefix: 'answer',
    missing: (content) =>
      missingInAnswer(content, needsBasis, needsReason(bases, content.basis)).map((name) => ({
        name,
        message: t(`missing.${name}`),
      })),
  });
  return (
    <DraftedForm
      {...form.frame}
      framed
      title={t(isAsker ? 'answerAsker' : 'answer')}
      submit={t('answerSave')}
      onClose={onClose}
    >
      {!isAsker && <p>{t(withIdentity ? 'answerNamed' : 'answerAnonymous')}</p>}
      <TextField {...form.text('theme')} label={t('theme')} help={t('themeHelp')} maxLength={limits.shortText} />
      <TextArea
        {...form.text('advice')}
        label={t(isAsker ? 'calledAdvice' : 'advice')}
        help={t('adviceHelp')}
        limit={limits.longText}
        rows={6}
      />
      {needsBasis && (
        <BasisChoice
          legend={t('answerBasis')}
          field={form.field}
          bases={bases}
          value={form.content}
          none={<Notice tone="wait">{t('answerNoBasis')}</Notice>}
          onChange={form.change}
        />
      )}
    </DraftedForm>
  );
}
