import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField } from '@/api/formErrors';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { Button } from '@/ui/Button/Button';
import { ConflictView } from '@/ui/ConflictView/ConflictView';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { announce } from '@/ui/LiveRegion/announce';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Row, Stack } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';
import type { SectorView } from '../model';
import { type EditorDraft, useSectorForm } from '../useSectorForm';
import styles from './ChildMode.module.css';
import { StageHeading } from './StageHeading';

interface Props {
  readonly caseId: string;
  readonly wheel: Schemas['WheelView'];
  readonly sector: SectorView;
  readonly lang: string;
  readonly professional: string;
  readonly onBack: () => void;
}

const questions = { strengths: 'good', challenges: 'hard' } as const;
const fields = ['strengths', 'challenges'] as const;

/** What the child tells about one sector. It is told to nobody else from here: that is talked about with the professional afterwards. */
export function ChildSector(props: Props) {
  const draft = useDraft<EditorDraft>('wheelSector', `${props.wheel.wheelId}-${props.sector.key}`);
  return draft.ready ? <Form {...props} draft={draft} /> : <Skeleton lines={6} />;
}

function Form({
  caseId,
  wheel,
  sector,
  lang,
  professional,
  onBack,
  draft,
}: Props & { draft: DraftState<EditorDraft> }) {
  const { t } = useTranslation('wheel');
  const { limits } = useReference();
  const [warned, setWarned] = useState(false);
  const form = useSectorForm({
    caseId,
    wheel,
    sector: sector.key,
    draft,
    onSaved: () => {
      announce(t('childMode.saved'));
      onBack();
    },
  });
  const { command, conflict } = form;
  const errors = errorsByField(form.problems);
  const back = () => {
    if (form.written.touched && !warned) setWarned(true);
    else onBack();
  };
  return (
    <div className={styles['sector']}>
      <Stack gap="large">
        <StageHeading lang={lang}>{sector.label}</StageHeading>
        <p className={styles['prompt']} lang={lang} dir="auto">
          {sector.prompts.child}
        </p>
        <ErrorSummary problems={form.problems} attempt={command.attempt} />
        {conflict && (
          <ConflictView
            changes={[]}
            fields={fields.map((name) => ({
              name,
              label: t(`childMode.${questions[name]}`),
              mine: form.typed[name],
              theirs: form.theirs[name],
              takeTheirs: () => form.change({ [name]: form.theirs[name] }),
            }))}
            onSave={form.save}
          />
        )}
        {fields.map((name) => (
          <TextArea
            key={name}
            name={name}
            label={t(`childMode.${questions[name]}`)}
            help={t(`childMode.${questions[name]}Help`)}
            limit={limits.longText}
            rows={4}
            value={form.typed[name]}
            error={errors[name]}
            onChange={(event) => form.change({ [name]: event.currentTarget.value })}
          />
        ))}
        <p>{t('childMode.reader', { name: professional })}</p>
        {warned && form.written.touched && (
          <Notice tone="wait" role="alert">
            {t('childMode.unsaved')}
          </Notice>
        )}
        <Row>
          <Button tone="primary" busy={command.isPending} onClick={form.save}>
            {t('childMode.save')}
          </Button>
          <Button onClick={back}>{t('childMode.back')}</Button>
        </Row>
      </Stack>
    </div>
  );
}
