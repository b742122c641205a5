import { useTranslation } from 'react-i18next';
import { useBasisNames } from '@/api/reference';
import type { Code } from '@/api/types';
import { Notice } from '@/ui/Notice/Notice';
import { type ChosenRecipient, type RecipientOption, RecipientPicker } from '@/ui/RecipientPicker/RecipientPicker';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Stack } from '@/ui/Stack/Stack';
import { hasConsent } from './useRoomBases';

type Basis = Code<'LegalBasis'>;

interface Props {
  readonly name: string;
  /** Undefined until the host has answered. */
  readonly bases: readonly RecipientOption<Basis>[] | undefined;
  readonly value: readonly ChosenRecipient<Basis>[];
  readonly onChange: (value: ChosenRecipient<Basis>[]) => void;
}

/** Whether each branch in the room can hear the name, and another basis to choose for those that no consent lets. */
export function BasesForRoom({ name, bases, value, onChange }: Props) {
  const { t } = useTranslation('agenda');
  const names = useBasisNames();
  if (bases === undefined) return <Skeleton lines={3} />;
  const consented = bases.filter(hasConsent);
  const others = bases.filter((branch) => !hasConsent(branch));
  return (
    <Stack>
      {others.length === 0 && <Notice tone="ok">{t('child.gateOpen')}</Notice>}
      {consented.length > 0 && (
        <ul>
          {consented.map((branch) => (
            <li key={branch.branchId}>
              {t('child.consentHolds', {
                branch: branch.branchName,
                why: branch.options.find((option) => option.basis === 'consent')?.why ?? '',
              })}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <p>{t('child.otherBases')}</p>
          <RecipientPicker name={name} recipients={others} basisNames={names} value={value} onChange={onChange} />
        </>
      )}
    </Stack>
  );
}
