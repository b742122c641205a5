import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { directoryQuery } from '@/api/reference';
import { staffQuery } from '@/api/staff';
import type { Code, Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { RadioGroup } from '@/ui/Choices/Choices';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { seriesCommands } from './queries';
import { unitOptions } from './unitOptions';
import { useSeriesForm } from './useSeriesCommand';

const parts = ['member', 'chair'] as const satisfies readonly Code<'SeriesPart'>[];

interface Content {
  readonly unitId: string;
  readonly personId: string;
  readonly part: Code<'SeriesPart'>;
}

interface Props {
  readonly series: Schemas['SeriesView'];
  readonly onClose: () => void;
}

/** Makes somebody a member: first the unit that they come for, then who of those who do case work there. */
export function AddMemberForm(props: Props) {
  const draft = useDraft<Content>('ehtMember', props.series.seriesId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={4} />;
}

function Fields({ series, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('series');
  const { data: directory } = useQuery(directoryQuery);
  const form = useSeriesForm<Content>({
    series,
    against: 'series',
    draft,
    blank: { unitId: '', personId: '', part: 'member' },
    prefix: 'member',
    missing: ({ unitId, personId }) => [
      ...(unitId === '' ? [{ name: 'unitId', message: t('missing.unitId') } as const] : []),
      ...(unitId !== '' && personId === '' ? [{ name: 'personId', message: t('missing.personId') } as const] : []),
    ],
    run: (content, attempt) => seriesCommands.addMember(series.seriesId, content, attempt),
    onDone: () => {
      announce(t('memberAdded'));
      onClose();
    },
  });
  const { unitId, part } = form.content;
  return (
    <DraftedForm {...form.frame} framed title={t('addMember')} submit={t('addMemberSave')} onClose={onClose}>
      <p>{t('addMemberHelp')}</p>
      <Select
        {...form.text('unitId')}
        label={t('memberUnit')}
        options={unitOptions(directory)}
        onChange={({ currentTarget }) => form.change({ unitId: currentTarget.value, personId: '' })}
      />
      {unitId !== '' && <Person unitId={unitId} control={form.text('personId')} />}
      <RadioGroup
        {...form.field('part')}
        legend={t('memberPart')}
        choices={parts.map((value) => ({ value, label: t(`parts.${value}`), hint: t(`partHelp.${value}`) }))}
        isChosen={(value) => value === part}
        input={{
          onChange: ({ currentTarget }) =>
            form.change({ part: parts.find((one) => one === currentTarget.value) ?? 'member' }),
        }}
      />
    </DraftedForm>
  );
}

interface PersonProps {
  readonly unitId: string;
  readonly control: {
    readonly name: string;
    readonly value: string;
    readonly error: string | undefined;
    readonly onChange: (event: { currentTarget: { value: string } }) => void;
  };
}

function Person({ unitId, control }: PersonProps) {
  const { t } = useTranslation('series');
  const { data } = useQuery(staffQuery(unitId));
  if (data === undefined) return <Skeleton lines={1} />;
  return (
    <Select
      {...control}
      label={t('memberPerson')}
      {...(data.staff.length === 0 && { help: t('nobodyInUnit') })}
      options={data.staff.map(({ personId, name, roleName }) => ({ value: personId, label: `${name}, ${roleName}` }))}
    />
  );
}
