import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/session';
import { staffQuery } from '@/api/staff';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { useOwnSchools } from '@/api/useOwnSchools';
import { useWrittenForm } from '@/api/useWrittenForm';
import { today } from '@/i18n/format';
import { CheckboxGroup } from '@/ui/Choices/Choices';
import { DateField } from '@/ui/DateField/DateField';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextField } from '@/ui/TextField/TextField';
import { blankPlan, bodyOf, missingIn, type WrittenPlan } from './planForm';
import { presenceCommands } from './queries';
import { usePresenceCommand } from './usePresenceCommand';
import { schoolDays } from './week';

/** Plans who of one's own unit is at which school, and when. */
export function PlanForm(props: { readonly onClose: () => void }) {
  const draft = useDraft<WrittenPlan>('presencePlan', 'new');
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={8} />;
}

function Fields({ onClose, draft }: { onClose: () => void; draft: DraftState<WrittenPlan> }) {
  const { t } = useTranslation('presence');
  const written = useDraftForm(draft, blankPlan);
  const command = usePresenceCommand<WrittenPlan>({
    run: (content, attempt) => presenceCommands.plan(bodyOf(content), attempt),
    onDone: () => {
      written.finish();
      announce(t('planned'));
      onClose();
    },
  });
  const form = useWrittenForm({
    written,
    command,
    prefix: 'plan',
    missing: (content) => missingIn(content).map((name) => ({ name, message: t(`missing.${name}`) })),
  });
  const { content, change } = form;
  const { active } = useUser();
  const { data: staff } = useQuery({ ...staffQuery(active?.unitId ?? ''), enabled: active !== null });
  const toggle = (id: string, chosen: boolean) =>
    change({ persons: chosen ? [...content.persons, id] : content.persons.filter((one) => one !== id) });
  return (
    <DraftedForm {...form.frame} title={t('planAbout')} submit={t('planSave')} onClose={onClose}>
      <p>{t('planHelp')}</p>
      <Select {...form.text('schoolUnitId')} label={t('school')} options={useOwnSchools()} />
      <CheckboxGroup
        {...form.field('persons')}
        legend={t('persons')}
        choices={(staff?.staff ?? []).map(({ personId, name, roleName }) => ({
          value: personId,
          label: name,
          hint: roleName,
        }))}
        isChosen={(value) => content.persons.includes(value)}
        input={{ onChange: ({ currentTarget: { value, checked } }) => toggle(value, checked) }}
      />
      <Select
        {...form.text('weekday')}
        label={t('weekday')}
        options={schoolDays.map((value) => ({ value, label: t(`weekdays.${value}`) }))}
      />
      <TextField {...form.text('starts')} type="time" label={t('starts')} width="short" />
      <TextField {...form.text('ends')} type="time" label={t('ends')} width="short" />
      <TextField {...form.text('talkMinutes')} label={t('talkMinutes')} inputMode="numeric" width="short" />
      <DateField {...form.text('from')} label={t('from')} />
      <DateField {...form.text('to')} label={t('to')} help={t('toHelp')} min={today()} />
    </DraftedForm>
  );
}
