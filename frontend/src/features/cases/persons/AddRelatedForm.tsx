import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Code } from '@/api/types';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { DateField } from '@/ui/DateField/DateField';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { TextField } from '@/ui/TextField/TextField';
import { orNull } from '../items/correction';
import { personCommands } from '../items/itemCommands';
import type { CaseView } from '../model';
import { relatedKinds } from './related';

interface Props {
  readonly view: CaseView;
  readonly onClose: () => void;
}

interface Content {
  readonly kind: Code<'RelatedKind'> | '';
  readonly name: string;
  readonly birthDate: string;
  readonly phone: string;
  readonly note: string;
  readonly protection: Code<'ProtectionLevel'> | '';
}

/** Adds a sibling, or somebody else whom the case tells of. */
export function AddRelatedForm(props: Props) {
  const draft = useDraft<Content>('related', props.view.caseId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={6} />;
}

function Fields({ view, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('items');
  const { t: cases } = useTranslation('cases');
  const { protectionLevels, limits } = useReference();
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: { kind: '', name: '', birthDate: '', phone: '', note: '', protection: '' },
    prefix: 'related',
    missing: ({ kind, name, protection }) => [
      ...(kind === '' ? [{ name: 'kind', message: t('required_kind') } as const] : []),
      ...(name.trim() === '' ? [{ name: 'name', message: t('required_name') } as const] : []),
      ...(protection === '' ? [{ name: 'protection', message: t('required_protection') } as const] : []),
    ],
    run: (caseId, { kind, name, birthDate, phone, note, protection }, attempt) =>
      personCommands.addRelated(
        caseId,
        {
          kind: kind === '' ? null : kind,
          name: name.trim(),
          birthDate: birthDate || null,
          phone: orNull(phone),
          note: orNull(note),
          protection: protection === '' ? null : protection,
        },
        attempt,
      ),
    onDone: () => {
      announce(t('relatedAdded'));
      onClose();
    },
  });
  return (
    <DraftedForm {...form.frame} framed title={t('addRelated')} submit={t('addRelatedSave')} onClose={onClose}>
      <Select
        {...form.text('kind')}
        label={t('relatedKind')}
        options={relatedKinds.map((kind) => ({ value: kind, label: t(`relatedKind_${kind}`) }))}
      />
      <TextField {...form.text('name')} label={cases('name')} />
      <DateField {...form.text('birthDate')} label={cases('birthDate')} optional />
      <TextField {...form.text('phone')} type="tel" label={cases('phone')} optional />
      <Select
        {...form.text('protection')}
        label={t('protection')}
        help={t('protectionHelp')}
        options={protectionLevels.map((row) => ({ value: row.level, label: row.name }))}
      />
      <TextArea
        {...form.text('note')}
        label={t('relatedNote')}
        help={t('relatedNoteHelp')}
        optional
        limit={limits.longText}
        rows={2}
      />
    </DraftedForm>
  );
}
