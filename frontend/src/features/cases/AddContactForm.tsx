import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { othersOf } from '@/api/casePersons';
import { errorsByField, fieldProblems } from '@/api/formErrors';
import { recipientsQuery } from '@/api/recipients';
import { useBasisNames, useReference } from '@/api/reference';
import type { Code, Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { Button } from '@/ui/Button/Button';
import { ConcernsPicker } from '@/ui/ConcernsPicker/ConcernsPicker';
import { DraftRestored } from '@/ui/DraftStatus/DraftRestored';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { type ChosenRecipient, RecipientPicker } from '@/ui/RecipientPicker/RecipientPicker';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Row } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';
import { TextField } from '@/ui/TextField/TextField';
import { useFormFocus } from '@/ui/useFormFocus';
import { CommandProblems } from './CommandProblems';
import type { CaseView } from './model';
import styles from './PartiesPage.module.css';
import { addContact } from './queries';
import { useCaseCommand } from './useCaseCommand';

const lines = ['organisation', 'person', 'role', 'phone', 'note'] as const;
type Line = (typeof lines)[number];

interface Content {
  readonly texts: Readonly<Record<Line, string>>;
  readonly recipients: ChosenRecipient<Code<'LegalBasis'>>[];
  /** The persons besides the child whom it is about. */
  readonly concerns: readonly string[];
}

const empty: Content = {
  texts: { organisation: '', person: '', role: '', phone: '', note: '' },
  recipients: [],
  concerns: [],
};

interface Props {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** A contact that the child has, and which other branches may know of it: that BUP is involved is itself secret. */
export function AddContactForm({ view, onClose }: Props) {
  const draft = useDraft<Content>('contact', view.caseId);
  return draft.ready ? <Fields view={view} onClose={onClose} draft={draft} /> : <Skeleton lines={6} />;
}

function Fields({ view, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('cases');
  const { t: common } = useTranslation('common');
  const { limits } = useReference();
  const written = useDraftForm(draft, empty);
  const { content, change } = written;
  const form = useFormFocus<HTMLFormElement>();
  const [missing, setMissing] = useState(0);
  const command = useCaseCommand<Schemas['AddContact']>({
    view,
    run: addContact,
    said: t('contactAdded'),
    onDone: () => {
      written.finish();
      onClose();
    },
  });

  const local =
    missing > 0 && content.texts.organisation.trim() === '' ? { organisation: t('required_organisation') } : {};
  const errors: Record<string, string> = { ...errorsByField(fieldProblems(command.error)), ...local };
  const field = (name: Line) => ({
    name,
    error: errors[name],
    value: content.texts[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      change({ texts: { ...content.texts, [name]: event.currentTarget.value } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (content.texts.organisation.trim() === '') setMissing((count) => count + 1);
    else command.submit(toCommand(content));
  };

  return (
    <form ref={form} className={styles['form']} onSubmit={submit} noValidate>
      <h3>{t('addContactTitle')}</h3>
      {written.restoredAt && <DraftRestored savedAt={written.restoredAt} onDiscard={written.startOver} />}
      <ErrorSummary problems={Object.entries(local).map(([name, message]) => ({ name, message }))} attempt={missing} />
      <CommandProblems command={command} fields={lines} />
      <TextField label={t('organisation')} help={t('organisationHelp')} {...field('organisation')} />
      <TextField label={t('contactPerson')} optional {...field('person')} />
      <TextField label={t('contactRole')} optional {...field('role')} />
      <TextField label={t('phone')} type="tel" optional {...field('phone')} />
      <TextArea
        label={t('contactNote')}
        help={t('contactNoteHelp')}
        optional
        limit={limits.longText}
        {...field('note')}
      />
      <ConcernsPicker
        name="concerns"
        persons={othersOf(view)}
        value={content.concerns}
        // What holds for one person does not for another, so to whom it goes is chosen anew.
        onChange={(concerns) => change({ concerns, recipients: [] })}
      />
      <Recipients
        caseId={view.caseId}
        concerns={content.concerns}
        value={content.recipients}
        onChange={(recipients) => change({ recipients })}
      />
      <Row>
        <Button type="submit" tone="primary" busy={command.isPending}>
          {common('save')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <DraftStatus savedAt={written.savedAt} failed={written.failed} />
      </Row>
      <LeaveGuard unsaved={written.touched} />
    </form>
  );
}

function Recipients({
  caseId,
  concerns,
  ...picker
}: {
  caseId: string;
  concerns: readonly string[];
  value: Content['recipients'];
  onChange: (value: Content['recipients']) => void;
}) {
  const { data: recipients } = useQuery(recipientsQuery(caseId, 'contacts', { concerns }));
  const basisNames = useBasisNames();
  return recipients === undefined ? null : (
    <RecipientPicker name="recipients" recipients={recipients} basisNames={basisNames} {...picker} />
  );
}

function toCommand({ texts, recipients, concerns }: Content): Schemas['AddContact'] {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    organisation: texts.organisation.trim(),
    person: orNull(texts.person),
    role: orNull(texts.role),
    phone: orNull(texts.phone),
    note: orNull(texts.note),
    recipients: recipients.map(({ branchId, basis, reason }) => ({ branchId, basis, reason: orNull(reason ?? '') })),
    concerns: [...concerns],
  };
}
