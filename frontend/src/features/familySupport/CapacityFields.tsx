import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/TextField/TextField';

type Control = Pick<Parameters<typeof TextField>[0], 'name' | 'error' | 'value' | 'onChange'>;

/** How many can begin now, and how long the next one waits. */
export function CapacityFields({ text }: { text: (name: 'freePlaces' | 'waitingWeeks') => Control }) {
  const { t } = useTranslation('familySupport');
  return (
    <>
      <TextField
        {...text('freePlaces')}
        label={t('freePlaces')}
        help={t('freePlacesHelp')}
        inputMode="numeric"
        width="short"
      />
      <TextField
        {...text('waitingWeeks')}
        label={t('waitingWeeks')}
        help={t('waitingWeeksHelp')}
        inputMode="numeric"
        width="short"
      />
    </>
  );
}
