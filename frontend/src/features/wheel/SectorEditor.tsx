import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useOthersInCase } from '@/api/casePersons';
import { errorsByField } from '@/api/formErrors';
import { recipientsQuery } from '@/api/recipients';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { Button } from '@/ui/Button/Button';
import { ConcernsPicker } from '@/ui/ConcernsPicker/ConcernsPicker';
import { ConflictView } from '@/ui/ConflictView/ConflictView';
import { DraftRestored } from '@/ui/DraftStatus/DraftRestored';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { announce } from '@/ui/LiveRegion/announce';
import { RecipientPicker } from '@/ui/RecipientPicker/RecipientPicker';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Row, Stack } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';
import { useFocusWhenShown } from '@/ui/useFocusWhenShown';
import type { Recipient, SectorView } from './model';
import styles from './SectorEditor.module.css';
import { type EditorDraft, useSectorForm } from './useSectorForm';

interface Props {
  readonly caseId: string;
  readonly wheel: Schemas['WheelView'];
  readonly sector: SectorView;
  /** The language of the sector's name and questions. */
  readonly lang: string;
  readonly onClose: () => void;
}

const fields = ['strengths', 'challenges'] as const;

/** Writes one sector of one wheel. What is typed is kept as a draft; what somebody else saved meanwhile is shown beside it. */
export function SectorEditor(props: Props) {
  const draft = useDraft<EditorDraft>('wheelSector', `${props.wheel.wheelId}-${props.sector.key}`);
  return draft.ready ? <Form {...props} draft={draft} /> : <Skeleton lines={6} />;
}

function Form({ caseId, wheel, sector, lang, onClose, draft }: Props & { draft: DraftState<EditorDraft> }) {
  const { t } = useTranslation('wheel');
  const { limits } = useReference();
  const onSaved = (described: boolean) => {
    announce(t(described ? 'editor.saved' : 'editor.cleared', { sector: sector.label }));
    onClose();
  };
  const form = useSectorForm({ caseId, wheel, sector: sector.key, draft, onSaved });
  const { typed, written, command, conflict } = form;
  const errors = errorsByField(form.problems);
  const others = useOthersInCase(caseId);
  const who = wheel.respondentName ?? t(`perspective.${wheel.perspective}`);
  return (
    <section className={styles['editor']} aria-labelledby="sector-editor">
      <LeaveGuard unsaved={written.touched} />
      <Stack>
        <FocusedHeading id="sector-editor">{t('editor.title', { sector: sector.label, who })}</FocusedHeading>
        <div className={styles['support']}>
          <p className={styles['supportTitle']}>{t('editor.support')}</p>
          <p lang={lang} dir="auto">
            {sector.prompts[wheel.perspective]}
          </p>
        </div>
        {written.restoredAt && <DraftRestored savedAt={written.restoredAt} onDiscard={written.startOver} />}
        <ErrorSummary level={4} problems={form.problems} attempt={command.attempt} />
        {conflict && (
          <ConflictView
            changes={conflict.problem.changes}
            fields={fields.map((name) => ({
              name,
              label: t(name),
              mine: typed[name],
              theirs: form.theirs[name],
              takeTheirs: () => form.change({ [name]: form.theirs[name] }),
            }))}
            onSave={form.save}
          />
        )}
        {wheel.perspective !== 'professional' && <p>{t('editor.ownWords')}</p>}
        {fields.map((name) => (
          <TextArea
            key={name}
            name={name}
            label={t(name)}
            help={t(`editor.${name}Help`)}
            optional
            limit={limits.longText}
            rows={5}
            value={typed[name]}
            error={errors[name]}
            onChange={(event) => form.change({ [name]: event.currentTarget.value })}
          />
        ))}
        {form.wasDescribed && <p className={styles['hint']}>{t('editor.clearHint')}</p>}
        <ConcernsPicker
          name="concerns"
          persons={others}
          value={typed.concerns}
          // What holds for one person does not for another, so to whom it goes is chosen anew.
          onChange={(concerns) => form.change({ concerns, recipients: [] })}
        />
        <Recipients
          caseId={caseId}
          concerns={typed.concerns}
          value={typed.recipients}
          onChange={(recipients) => form.change({ recipients })}
        />
        <DraftStatus savedAt={written.savedAt} failed={written.failed} />
        <Row>
          <Button tone="primary" busy={command.isPending} onClick={form.save}>
            {t('editor.save')}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('editor.cancel')}
          </Button>
        </Row>
      </Stack>
    </section>
  );
}

interface RecipientsProps {
  readonly caseId: string;
  readonly concerns: readonly string[];
  readonly value: readonly Recipient[];
  readonly onChange: (recipients: Recipient[]) => void;
}

function Recipients({ caseId, concerns, value, onChange }: RecipientsProps) {
  const { bases } = useReference();
  const { data: recipients } = useQuery(recipientsQuery(caseId, 'wheel', { concerns }));
  if (recipients === undefined) return <Skeleton lines={3} />;
  return (
    <RecipientPicker
      name="recipients"
      recipients={recipients}
      basisNames={Object.fromEntries(bases.map(({ basis, name }) => [basis, name]))}
      value={value}
      onChange={(chosen) => onChange(chosen.map((one) => ({ ...one, reason: one.reason ?? null })))}
    />
  );
}

/** The heading takes the focus when the form opens, so that nobody has to look for it. */
function FocusedHeading({ id, children }: { id: string; children: string }) {
  const heading = useFocusWhenShown<HTMLHeadingElement>();
  return (
    <h3 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h3>
  );
}
