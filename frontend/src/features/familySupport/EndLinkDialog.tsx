import { useTranslation } from 'react-i18next';
import { fieldProblems } from '@/api/formErrors';
import type { Schemas } from '@/api/types';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import { familySupportCommands } from './queries';
import { useFamilySupportCommand } from './useFamilySupportCommand';

interface Props {
  readonly link: Schemas['FamilySupportView'];
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks before the schools no longer see a familjebehandlare. */
export function EndLinkDialog({ link, name, onClose }: Props) {
  const { t } = useTranslation('familySupport');
  const command = useFamilySupportCommand<number>({
    run: (revision, attempt) => familySupportCommands.end(link.linkId, revision, attempt),
    done: t('ended'),
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      title={t('endFor', { name })}
      confirm={t('end')}
      tone="danger"
      busy={command.isPending}
      problems={fieldProblems(command.error, () => false)}
      attempt={command.attempt}
      onConfirm={() => command.submit(link.revision)}
      onClose={onClose}
    >
      {t('endHelp')}
    </ConfirmDialog>
  );
}
