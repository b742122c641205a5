import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '@/ui/Choices/Choices';
import { ConflictView } from '@/ui/ConflictView/ConflictView';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { TextField } from '@/ui/TextField/TextField';
import { conflictFields } from './conflictFields';
import { accesses, type Intervention, kinds, reaches } from './interventionForm';
import { TextsFields } from './TextsFields';
import { useInterventionForm } from './useInterventionForm';

interface Props {
  readonly municipality: string;
  /** The insats as it stands now; without one a new is written. */
  readonly standing: Intervention | undefined;
  readonly onClose: () => void;
}

/** Writes an insats, for staff and for anybody who reads the public page. */
export function InterventionForm({ municipality, standing, onClose }: Props) {
  const { t } = useTranslation('interventions');
  const [opened] = useState(standing);
  const isNew = opened === undefined;
  const form = useInterventionForm({
    municipality,
    opened,
    standing,
    onDone: () => {
      announce(t(isNew ? 'added' : 'revised'));
      onClose();
    },
  });
  const { content, change } = form;
  const choices = <Name extends 'reach' | 'kind' | 'access'>(
    name: Name,
    values: readonly (typeof content)[Name][],
  ) => ({
    ...form.field(name),
    legend: t(name),
    isChosen: (value: string) => value === content[name],
    input: {
      onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
        change({ [name]: values.find((one) => one === value) ?? '' }),
    },
  });
  return (
    <DraftedForm {...form.frame} title={t('about')} submit={t(isNew ? 'addSave' : 'reviseSave')} onClose={onClose}>
      {form.changed && standing && (
        <ConflictView
          changes={[]}
          fields={conflictFields({ t, content, standing, change })}
          onSave={form.frame.onSubmit}
        />
      )}
      <p>{t('publicHelp')}</p>
      <TextsFields field={form.field('texts')} texts={content.texts} onChange={(texts) => change({ texts })} />
      <RadioGroup
        {...choices('reach', reaches)}
        choices={reaches.map((value) => ({ value, label: t(`reaches.${value}`), hint: t(`reachHelp.${value}`) }))}
      />
      <RadioGroup {...choices('kind', kinds)} choices={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
      <RadioGroup
        {...choices('access', accesses)}
        choices={accesses.map((value) => ({ value, label: t(`accesses.${value}`), hint: t(`accessHelp.${value}`) }))}
      />
      <TextField {...form.text('offeredBy')} label={t('offeredBy')} help={t('offeredByHelp')} />
      <TextField {...form.text('contact')} label={t('contact')} help={t('contactHelp')} optional />
      <TextField
        {...form.text('waitingWeeks')}
        label={t('waitingWeeks')}
        help={t('waitingWeeksHelp')}
        inputMode="numeric"
        width="short"
        optional
      />
    </DraftedForm>
  );
}
