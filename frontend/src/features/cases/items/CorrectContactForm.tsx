import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { TextField } from '@/ui/TextField/TextField';
import type { CaseView, ContactView } from '../model';
import { CorrectionForm } from './CorrectionForm';
import { orNull, whyMissing } from './correction';
import { itemCommands } from './itemCommands';

type Content = Record<'organisation' | 'person' | 'role' | 'phone' | 'note' | 'reason', string>;

interface Props {
  readonly view: CaseView;
  readonly contact: ContactView;
  readonly onClose: () => void;
}

/** Corrects one of the child's contacts. */
export function CorrectContactForm(props: Props) {
  const draft = useDraft<Content>('correctContact', props.contact.contactId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={5} />;
}

function Fields({ view, contact, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('items');
  const { t: cases } = useTranslation('cases');
  const { limits } = useReference();
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: {
      organisation: contact.organisation,
      person: contact.person ?? '',
      role: contact.role ?? '',
      phone: contact.phone ?? '',
      note: contact.note ?? '',
      reason: '',
    },
    prefix: `correctContact-${contact.contactId}`,
    missing: (content) => [
      ...(content.organisation.trim() === ''
        ? [{ name: 'organisation', message: cases('required_organisation') } as const]
        : []),
      ...whyMissing(content, t('required_reason')),
    ],
    run: (caseId, content, attempt) =>
      itemCommands.correctContact(
        caseId,
        contact.contactId,
        {
          organisation: content.organisation.trim(),
          person: orNull(content.person),
          role: orNull(content.role),
          phone: orNull(content.phone),
          note: orNull(content.note),
          reason: content.reason.trim(),
        },
        attempt,
      ),
    onDone: onClose,
  });
  return (
    <CorrectionForm form={form} what={contact.organisation} onClose={onClose}>
      <TextField {...form.text('organisation')} label={cases('organisation')} />
      <TextField {...form.text('person')} label={cases('contactPerson')} optional />
      <TextField {...form.text('role')} label={cases('contactRole')} optional />
      <TextField {...form.text('phone')} type="tel" label={cases('phone')} optional />
      <TextArea {...form.text('note')} label={cases('contactNote')} optional limit={limits.longText} rows={3} />
    </CorrectionForm>
  );
}
