import { useTranslation } from 'react-i18next';
import { onPageOnly } from '@/api/onPageOnly';
import type { Schemas } from '@/api/types';
import { useDraftForm } from '@/api/useDraftForm';
import { useWrittenForm } from '@/api/useWrittenForm';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { CapacityFields } from './CapacityFields';
import { familySupportCommands } from './queries';
import { useFamilySupportCommand } from './useFamilySupportCommand';
import { capacityOf, missingIn, type WrittenCapacity, writtenCapacity } from './written';

interface Props {
  readonly link: Schemas['FamilySupportView'];
  readonly name: string;
  readonly onClose: () => void;
}

/** What is done most often, on a phone between two visits: two numbers that stand there already, and a button. */
export function CapacityForm({ link, name, onClose }: Props) {
  const { t } = useTranslation('familySupport');
  const written = useDraftForm<WrittenCapacity>(onPageOnly(), writtenCapacity(link));
  const command = useFamilySupportCommand<WrittenCapacity>({
    run: (content, attempt) =>
      familySupportCommands.state(link.linkId, { ...capacityOf(content), revision: link.revision }, attempt),
    done: t('stated'),
    onDone: () => {
      written.finish();
      onClose();
    },
  });
  const form = useWrittenForm<WrittenCapacity>({
    written,
    command,
    prefix: `capacity.${link.linkId}`,
    missing: (content) =>
      missingIn(content).map((field) => ({ name: field as keyof WrittenCapacity, message: t(`missing.${field}`) })),
  });
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={4}
      title={t('stateFor', { name })}
      submit={t('stateSave')}
      onClose={onClose}
    >
      <CapacityFields text={form.text} />
    </DraftedForm>
  );
}
