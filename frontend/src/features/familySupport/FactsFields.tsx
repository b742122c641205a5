import { useTranslation } from 'react-i18next';
import { useOwnSchools } from '@/api/useOwnSchools';
import { CheckboxGroup } from '@/ui/Choices/Choices';
import { TextField } from '@/ui/TextField/TextField';

type Control = Pick<Parameters<typeof TextField>[0], 'name' | 'error' | 'value' | 'onChange'>;

interface Props {
  readonly chosen: readonly string[];
  readonly onChoose: (schoolUnitIds: readonly string[]) => void;
  readonly schools: Pick<Control, 'name' | 'error'>;
  readonly offer: Control;
}

/** Which schools, and what is offered in a line. */
export function FactsFields({ chosen, onChoose, schools, offer }: Props) {
  const { t } = useTranslation('familySupport');
  return (
    <>
      <CheckboxGroup
        {...schools}
        legend={t('ofSchools')}
        choices={useOwnSchools()}
        isChosen={(value) => chosen.includes(value)}
        input={{
          onChange: ({ currentTarget: { value, checked } }) =>
            onChoose(checked ? [...chosen, value] : chosen.filter((one) => one !== value)),
        }}
      />
      <TextField {...offer} label={t('offerField')} help={t('offerHelp')} maxLength={200} />
    </>
  );
}
