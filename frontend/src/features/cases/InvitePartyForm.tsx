import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, fieldProblems } from '@/api/formErrors';
import { directoryQuery, useReference } from '@/api/reference';
import type { Code, Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { Button } from '@/ui/Button/Button';
import { DraftRestored } from '@/ui/DraftStatus/DraftRestored';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Row } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';
import { useFormFocus } from '@/ui/useFormFocus';
import { CommandProblems } from './CommandProblems';
import { InviteBases } from './InviteBases';
import { branchOf, invitableUnits } from './invitableUnits';
import type { CaseView } from './model';
import styles from './PartiesPage.module.css';
import { inviteParty } from './queries';
import { useCaseCommand } from './useCaseCommand';

const fields = ['unitId', 'purpose', 'basis', 'basisReason'] as const;
type Content = Record<(typeof fields)[number], string>;

const empty: Content = { unitId: '', purpose: '', basis: '', basisReason: '' };

interface Props {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Invites a unit. That a case exists is itself told on a basis, so the basis is part of the invitation. */
export function InvitePartyForm(props: Props) {
  const draft = useDraft<Content>('inviteParty', props.view.caseId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={6} />;
}

function Fields({ view, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('cases');
  const { t: common } = useTranslation('common');
  const { limits } = useReference();
  const { data: directory } = useQuery(directoryQuery);
  const written = useDraftForm(draft, empty);
  const { content, change } = written;
  const form = useFormFocus<HTMLFormElement>();
  const [tries, setTries] = useState(0);
  const command = useCaseCommand<Schemas['InviteParty']>({
    view,
    run: inviteParty,
    said: t('inviteSent'),
    onDone: () => {
      written.finish();
      onClose();
    },
  });

  const missing: Partial<Content> = {
    ...(content.unitId === '' && { unitId: t('required_unit') }),
    ...(content.purpose.trim() === '' && { purpose: t('required_purpose') }),
    ...(content.unitId !== '' && content.basis === '' && { basis: t('required_basis') }),
  };
  const errors: Record<string, string> = { ...errorsByField(fieldProblems(command.error)), ...(tries > 0 && missing) };
  const set = (name: keyof Content) => (event: { currentTarget: { value: string } }) =>
    change({ [name]: event.currentTarget.value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (Object.keys(missing).length > 0) return;
    command.submit({
      unitId: content.unitId,
      purpose: content.purpose.trim(),
      basis: content.basis as Code<'LegalBasis'>,
      basisReason: content.basisReason.trim() || null,
    });
  };

  return (
    <form ref={form} className={styles['form']} onSubmit={submit} noValidate>
      <h3>{t('inviteTitle')}</h3>
      {written.restoredAt && <DraftRestored savedAt={written.restoredAt} onDiscard={written.startOver} />}
      <ErrorSummary
        problems={tries > 0 ? Object.entries(missing).map(([name, message]) => ({ name, message })) : []}
        attempt={tries}
      />
      <CommandProblems command={command} fields={fields} />
      <Select
        name="unitId"
        label={t('inviteUnit')}
        help={t('inviteUnitHelp')}
        error={errors['unitId']}
        options={invitableUnits(directory, view.parties)}
        value={content.unitId}
        // Another unit is told on another basis, so what was chosen is chosen anew.
        onChange={(event) => change({ unitId: event.currentTarget.value, basis: '' })}
      />
      <TextArea
        name="purpose"
        label={t('invitePurpose')}
        help={t('invitePurposeHelp')}
        error={errors['purpose']}
        limit={limits.longText}
        rows={3}
        value={content.purpose}
        onChange={set('purpose')}
      />
      {content.unitId !== '' && (
        <InviteBases
          caseId={view.caseId}
          unitId={content.unitId}
          branchId={branchOf(directory, content.unitId)}
          basis={content.basis}
          error={errors['basis']}
          onChange={(basis) => change({ basis })}
        />
      )}
      {content.basis !== '' && content.basis !== 'consent' && (
        <TextArea
          name="basisReason"
          label={t('inviteBasisReason')}
          error={errors['basisReason']}
          limit={limits.longText}
          rows={2}
          value={content.basisReason}
          onChange={set('basisReason')}
        />
      )}
      <Row>
        <Button type="submit" tone="primary" busy={command.isPending}>
          {t('inviteSend')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <DraftStatus savedAt={written.savedAt} failed={written.failed} />
      </Row>
      <LeaveGuard unsaved={written.touched} />
    </form>
  );
}
