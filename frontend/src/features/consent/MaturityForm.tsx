import { useTranslation } from 'react-i18next';
import { body, client, commandHeaders } from '@/api/client';
import { useReference } from '@/api/reference';
import type { Code, Schemas } from '@/api/types';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { CheckboxGroup } from '@/ui/Choices/Choices';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { areaOrder } from './askForm';
import { toggled } from './toggled';

interface Props {
  readonly view: Schemas['CaseView'];
  readonly onClose: () => void;
}

interface Content {
  readonly areas: readonly Code<'InformationArea'>[];
  readonly grounds: string;
}

/** A named professional's assessment that the child decides alone about some areas. */
export function MaturityForm(props: Props) {
  const draft = useDraft<Content>('maturity', props.view.caseId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={4} />;
}

function Fields({ view, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('consent');
  const { limits } = useReference();
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: { areas: [], grounds: '' },
    prefix: 'maturity',
    missing: ({ areas, grounds }) => [
      ...(areas.length === 0 ? [{ name: 'areas', message: t('maturity.missing.areas') } as const] : []),
      ...(grounds.trim() === '' ? [{ name: 'grounds', message: t('maturity.missing.grounds') } as const] : []),
    ],
    run: (caseId, { areas, grounds }, { key, version }) =>
      body(
        client.POST('/api/cases/{caseId}/maturity', {
          params: { path: { caseId } },
          body: { areas: [...areas], grounds: grounds.trim() },
          headers: commandHeaders(key, version),
        }),
      ),
    onDone: () => {
      announce(t('maturity.saved'));
      onClose();
    },
  });
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={4}
      title={t('maturity.button')}
      submit={t('maturity.save')}
      onClose={onClose}
    >
      <CheckboxGroup
        {...form.field('areas')}
        legend={t('maturity.areas')}
        choices={areaOrder.map((area) => ({ value: area, label: t(`area.${area}`), hint: t(`areaSentence.${area}`) }))}
        isChosen={(value) => form.content.areas.some((area) => area === value)}
        input={{
          onChange: ({ currentTarget }) =>
            form.change({ areas: toggled(form.content.areas, currentTarget.value, areaOrder) }),
        }}
      />
      <TextArea
        {...form.text('grounds')}
        label={t('maturity.grounds')}
        help={t('maturity.groundsHelp')}
        limit={limits.longText}
        rows={3}
      />
    </DraftedForm>
  );
}
