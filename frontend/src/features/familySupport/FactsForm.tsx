import { useTranslation } from 'react-i18next';
import { onPageOnly } from '@/api/onPageOnly';
import type { Schemas } from '@/api/types';
import { useDraftForm } from '@/api/useDraftForm';
import { useWrittenForm } from '@/api/useWrittenForm';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { FactsFields } from './FactsFields';
import { familySupportCommands } from './queries';
import { useFamilySupportCommand } from './useFamilySupportCommand';
import { factsOf, missingIn, type WrittenFacts, writtenFacts } from './written';

interface Props {
  readonly link: Schemas['FamilySupportView'];
  readonly name: string;
  readonly onClose: () => void;
}

/** Other schools, or another offer. */
export function FactsForm({ link, name, onClose }: Props) {
  const { t } = useTranslation('familySupport');
  const written = useDraftForm<WrittenFacts>(onPageOnly(), writtenFacts(link));
  const command = useFamilySupportCommand<WrittenFacts>({
    run: (content, attempt) =>
      familySupportCommands.change(link.linkId, { ...factsOf(content), revision: link.revision }, attempt),
    done: t('changed'),
    onDone: () => {
      written.finish();
      onClose();
    },
  });
  const form = useWrittenForm<WrittenFacts>({
    written,
    command,
    prefix: `facts.${link.linkId}`,
    missing: (content) =>
      missingIn(content).map((field) => ({ name: field as keyof WrittenFacts, message: t(`missing.${field}`) })),
  });
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={4}
      title={t('changeFor', { name })}
      submit={t('changeSave')}
      onClose={onClose}
    >
      <FactsFields
        chosen={form.content.schoolUnitIds}
        onChoose={(schoolUnitIds) => form.change({ schoolUnitIds })}
        schools={form.field('schoolUnitIds')}
        offer={form.text('offer')}
      />
    </DraftedForm>
  );
}
