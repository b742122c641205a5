import { useTranslation } from 'react-i18next';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { languageChoices } from '@/i18n/languageChoices';
import { ChoiceOption } from '@/ui/Choices/Choices';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextField } from '@/ui/TextField/TextField';
import type { CaseView } from '../model';
import { CorrectionForm } from './CorrectionForm';
import { orNull, whyMissing } from './correction';
import { itemCommands } from './itemCommands';

type Guardian = CaseView['guardians'][number];

const kinds = ['guardian', 'speciallyAppointedGuardian', 'legalRepresentative', 'nonCustodialParent'] as const;

interface Content {
  readonly name: string;
  readonly kind: Guardian['kind'];
  readonly phone: string;
  readonly email: string;
  readonly language: string;
  readonly needsInterpreter: boolean;
  readonly reason: string;
}

interface Props {
  readonly view: CaseView;
  readonly guardian: Guardian;
  readonly onClose: () => void;
}

/** Corrects what one's own branch has written about an adult around the child. */
export function CorrectGuardianForm(props: Props) {
  const draft = useDraft<Content>('correctGuardian', props.guardian.personId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={6} />;
}

function Fields({ view, guardian, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('items');
  const { t: cases } = useTranslation('cases');
  const prefix = `correctGuardian-${guardian.personId}`;
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: {
      name: guardian.name ?? '',
      kind: guardian.kind,
      phone: guardian.phone ?? '',
      email: guardian.email ?? '',
      language: guardian.language ?? 'sv',
      needsInterpreter: guardian.needsInterpreter ?? false,
      reason: '',
    },
    prefix,
    missing: (content) => [
      ...(content.name.trim() === '' ? [{ name: 'name', message: t('required_name') } as const] : []),
      ...whyMissing(content, t('required_reason')),
    ],
    run: (caseId, content, attempt) =>
      itemCommands.correctGuardian(
        caseId,
        guardian.personId,
        {
          ...content,
          name: content.name.trim(),
          phone: orNull(content.phone),
          email: orNull(content.email),
          reason: content.reason.trim(),
        },
        attempt,
      ),
    onDone: onClose,
  });
  return (
    <CorrectionForm form={form} what={guardian.name ?? cases(`guardianKind_${guardian.kind}`)} onClose={onClose}>
      <TextField {...form.text('name')} label={cases('name')} />
      <Select
        {...form.text('kind')}
        label={cases('relation')}
        placeholder={null}
        options={kinds.map((kind) => ({ value: kind, label: cases(`guardianKind_${kind}`) }))}
      />
      <TextField {...form.text('phone')} type="tel" label={cases('phone')} optional />
      <TextField {...form.text('email')} type="email" label={cases('email')} optional />
      <Select {...form.text('language')} label={cases('languageTerm')} placeholder={null} options={languageChoices()} />
      <ChoiceOption
        type="checkbox"
        id={`${prefix}-interpreter`}
        label={t('needsInterpreter')}
        checked={form.content.needsInterpreter}
        onChange={({ currentTarget }) => form.change({ needsInterpreter: currentTarget.checked })}
      />
    </CorrectionForm>
  );
}
