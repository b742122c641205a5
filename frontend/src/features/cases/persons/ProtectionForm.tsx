import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Code } from '@/api/types';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { RadioGroup } from '@/ui/Choices/Choices';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { personCommands } from '../items/itemCommands';
import type { CaseView } from '../model';

interface Props {
  readonly view: CaseView;
  readonly personId: string;
  readonly name: string;
  readonly onClose: () => void;
}

interface Content {
  readonly level: Code<'ProtectionLevel'> | '';
  readonly source: string;
}

/** What one's own branch knows of somebody's protected identity, and from where. The strictest that any branch knows is what holds. */
export function ProtectionForm(props: Props) {
  const draft = useDraft<Content>('protection', `${props.view.caseId}-${props.personId}`);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={5} />;
}

function Fields({ view, personId, name, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('items');
  const { protectionLevels, limits } = useReference();
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: { level: '', source: '' },
    prefix: `protection-${personId}`,
    missing: ({ level, source }) => [
      ...(level === '' ? [{ name: 'level', message: t('required_protection') } as const] : []),
      ...(source.trim() === '' ? [{ name: 'source', message: t('required_source') } as const] : []),
    ],
    run: (caseId, { level, source }, attempt) =>
      personCommands.stateProtection(
        caseId,
        personId,
        { level: level === '' ? null : level, source: source.trim() },
        attempt,
      ),
    onDone: () => {
      announce(t('protectionSaved'));
      onClose();
    },
  });
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={4}
      title={t('protectionTitle', { name })}
      submit={t('protectionSave')}
      onClose={onClose}
    >
      <RadioGroup
        {...form.field('level')}
        legend={t('protection')}
        help={t('protectionHelp')}
        choices={protectionLevels.map((row) => ({ value: row.level, label: row.name }))}
        isChosen={(value) => value === form.content.level}
        input={{
          onChange: ({ currentTarget }) =>
            form.change({ level: protectionLevels.find((row) => row.level === currentTarget.value)?.level ?? '' }),
        }}
      />
      <TextArea
        {...form.text('source')}
        label={t('protectionSource')}
        help={t('protectionSourceHelp')}
        limit={limits.longText}
        rows={2}
      />
    </DraftedForm>
  );
}
