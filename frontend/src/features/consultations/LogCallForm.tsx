import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { type DraftState, useDraft } from '@/api/useDraft';
import { today } from '@/i18n/format';
import { DateField } from '@/ui/DateField/DateField';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Select, type SelectOption } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Row } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';
import { TextField } from '@/ui/TextField/TextField';
import { ChildFields } from './ChildFields';
import { consultationCommands } from './queries';
import { type BupUnit, unitOptions } from './units';
import { useBeginConsultation } from './useBeginConsultation';
import { blankCall, callBody, missingInCall, type WrittenCall } from './written';

interface Props {
  readonly units: readonly BupUnit[];
  /** Who may have called, when it is BUP that notes it; BUP writes without identity and names no case. */
  readonly askingUnits: readonly SelectOption[] | undefined;
  readonly onLogged: (consultationId: string) => void;
  readonly onClose: () => void;
}

/** A telephone consultation that has been held, noted by either side. */
export function LogCallForm(props: Props) {
  const draft = useDraft<WrittenCall>('bupCall', 'new');
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={10} />;
}

function Fields({ units, askingUnits, onLogged, onClose, draft }: Props & { draft: DraftState<WrittenCall> }) {
  const { t } = useTranslation('consultations');
  const { limits } = useReference();
  const byBup = askingUnits !== undefined;
  const [only] = !byBup && units.length === 1 ? units : [];
  const { form, bases, receiver } = useBeginConsultation<WrittenCall>({
    draft,
    blank: { ...blankCall, unitId: only?.unitId ?? '', heldDay: today() },
    units,
    prefix: 'call',
    missing: (content, needsReason) =>
      missingInCall(content, needsReason).map((name) => ({ name, message: t(`missing.${name}`) })),
    run: (content, attempt) => consultationCommands.log(callBody(content), attempt),
    onDone: (id) => {
      announce(t('called'));
      onLogged(id);
    },
  });
  return (
    <DraftedForm {...form.frame} title={t('logCallAbout')} submit={t('logCallSave')} onClose={onClose}>
      <p>{t(byBup ? 'logCallHelpBup' : 'logCallHelp')}</p>
      <Select
        {...form.text('unitId')}
        label={t(byBup ? 'unitAsking' : 'unit')}
        options={askingUnits ?? unitOptions(units)}
      />
      <Row>
        <DateField {...form.text('heldDay')} label={t('heldDay')} max={today()} />
        <TextField {...form.text('heldTime')} type="time" label={t('heldTime')} width="short" />
      </Row>
      {!byBup && <ChildFields form={form} receiver={receiver} bases={bases} />}
      <TextArea {...form.text('question')} label={t('calledQuestion')} limit={limits.longText} rows={3} />
      <TextField {...form.text('theme')} label={t('theme')} help={t('themeHelp')} maxLength={limits.shortText} />
      <TextArea
        {...form.text('advice')}
        label={t(byBup ? 'advice' : 'calledAdvice')}
        limit={limits.longText}
        rows={5}
      />
    </DraftedForm>
  );
}
