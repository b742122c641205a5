import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { languageChoices } from '@/i18n/languageChoices';
import { ChoiceOption } from '@/ui/Choices/Choices';
import { DateField } from '@/ui/DateField/DateField';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextField } from '@/ui/TextField/TextField';
import type { CaseView } from '../model';
import { CorrectionForm } from './CorrectionForm';
import { orNull, whyMissing } from './correction';
import { itemCommands } from './itemCommands';

type Child = NonNullable<CaseView['child']>;

const numberKinds = ['none', 'personalNumber', 'coordinationNumber', 'tfNumber'] as const;
const municipalityFields = ['registeredMunicipality', 'schoolMunicipality', 'placingMunicipality'] as const;

interface Content extends Record<(typeof municipalityFields)[number], string> {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly numberKind: (typeof numberKinds)[number];
  readonly number: string;
  readonly language: string;
  readonly needsInterpreter: boolean;
  readonly reason: string;
}

interface Props {
  readonly view: CaseView;
  readonly child: Child;
  readonly onClose: () => void;
}

/** Corrects who the child is, as one's own branch holds it. */
export function CorrectChildForm(props: Props) {
  const draft = useDraft<Content>('correctChild', props.view.caseId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={8} />;
}

const contentOf = (child: Child): Content => ({
  givenName: child.givenName ?? '',
  familyName: child.familyName ?? '',
  birthDate: child.birthDate ?? '',
  numberKind: child.number?.kind ?? 'none',
  number: child.number?.value ?? '',
  registeredMunicipality: child.registeredMunicipality ?? '',
  schoolMunicipality: child.schoolMunicipality ?? '',
  placingMunicipality: child.placingMunicipality ?? '',
  language: child.language ?? 'sv',
  needsInterpreter: child.needsInterpreter ?? false,
  reason: '',
});

const commandOf = (content: Content, child: Child): Schemas['CorrectChild'] => ({
  givenName: content.givenName.trim(),
  familyName: content.familyName.trim(),
  birthDate: content.birthDate,
  number:
    content.numberKind === 'none'
      ? null
      : { kind: content.numberKind, value: content.number.trim(), municipality: child.number?.municipality ?? null },
  registeredMunicipality: orNull(content.registeredMunicipality),
  schoolMunicipality: orNull(content.schoolMunicipality),
  placingMunicipality: orNull(content.placingMunicipality),
  language: content.language,
  needsInterpreter: content.needsInterpreter,
  reason: content.reason.trim(),
});

function Fields({ view, child, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('items');
  const { t: cases } = useTranslation('cases');
  const { municipalities } = useReference();
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: contentOf(child),
    prefix: 'correctChild',
    missing: (content) => [
      ...(content.givenName.trim() === '' ? [{ name: 'givenName', message: t('required_name') } as const] : []),
      ...(content.familyName.trim() === '' ? [{ name: 'familyName', message: t('required_name') } as const] : []),
      ...(content.birthDate === '' ? [{ name: 'birthDate', message: t('required_birthDate') } as const] : []),
      ...(content.numberKind !== 'none' && content.number.trim() === ''
        ? [{ name: 'number', message: t('required_field') } as const]
        : []),
      ...whyMissing(content, t('required_reason')),
    ],
    run: (caseId, content, attempt) => itemCommands.correctChild(caseId, commandOf(content, child), attempt),
    onDone: onClose,
  });
  return (
    <CorrectionForm form={form} what={cases('child')} onClose={onClose}>
      <TextField {...form.text('givenName')} label={t('givenName')} />
      <TextField {...form.text('familyName')} label={t('familyName')} />
      <DateField {...form.text('birthDate')} label={cases('birthDate')} />
      <Select
        {...form.text('numberKind')}
        label={t('numberKind')}
        placeholder={null}
        options={numberKinds.map((kind) => ({ value: kind, label: t(`numberKind_${kind}`) }))}
      />
      {form.content.numberKind !== 'none' && (
        <TextField {...form.text('number')} label={t('number')} width="medium" inputMode="numeric" />
      )}
      {municipalityFields.map((name) => (
        <Select
          key={name}
          {...form.text(name)}
          label={cases(name)}
          optional
          options={municipalities.map(({ code, name: label }) => ({ value: code, label }))}
        />
      ))}
      <Select {...form.text('language')} label={cases('languageTerm')} placeholder={null} options={languageChoices()} />
      <ChoiceOption
        type="checkbox"
        id="correctChild-interpreter"
        label={t('needsInterpreter')}
        checked={form.content.needsInterpreter}
        onChange={({ currentTarget }) => form.change({ needsInterpreter: currentTarget.checked })}
      />
    </CorrectionForm>
  );
}
