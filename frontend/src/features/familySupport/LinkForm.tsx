import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { onPageOnly } from '@/api/onPageOnly';
import { useUser } from '@/api/session';
import { staffQuery } from '@/api/staff';
import { useDraftForm } from '@/api/useDraftForm';
import { useWrittenForm } from '@/api/useWrittenForm';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { Select } from '@/ui/Select/Select';
import { CapacityFields } from './CapacityFields';
import { FactsFields } from './FactsFields';
import { familySupportCommands } from './queries';
import { useFamilySupportCommand } from './useFamilySupportCommand';
import { blankLink, capacityOf, factsOf, missingIn, type WrittenLink } from './written';

/** Links one of one's own unit to schools, with what can be taken on now. */
export function LinkForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('familySupport');
  const { active } = useUser();
  const { data: staff } = useQuery({ ...staffQuery(active?.unitId ?? ''), enabled: active !== null });
  const written = useDraftForm<WrittenLink>(onPageOnly(), blankLink);
  const command = useFamilySupportCommand<WrittenLink>({
    run: (content, attempt) =>
      familySupportCommands.link({ personId: content.personId, ...factsOf(content), ...capacityOf(content) }, attempt),
    done: t('linked'),
    onDone: () => {
      written.finish();
      onClose();
    },
  });
  const form = useWrittenForm<WrittenLink>({
    written,
    command,
    prefix: 'link',
    missing: (content) => missingIn(content).map((name) => ({ name, message: t(`missing.${name}`) })),
  });
  return (
    <DraftedForm {...form.frame} framed title={t('link')} submit={t('linkSave')} onClose={onClose}>
      <Select
        {...form.text('personId')}
        label={t('person')}
        options={(staff?.staff ?? []).map(({ personId, name }) => ({ value: personId, label: name }))}
      />
      <FactsFields
        chosen={form.content.schoolUnitIds}
        onChoose={(schoolUnitIds) => form.change({ schoolUnitIds })}
        schools={form.field('schoolUnitIds')}
        offer={form.text('offer')}
      />
      <CapacityFields text={form.text} />
    </DraftedForm>
  );
}
