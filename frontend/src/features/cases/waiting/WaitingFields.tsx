import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { today } from '@/i18n/format';
import { Button } from '@/ui/Button/Button';
import { DateField } from '@/ui/DateField/DateField';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { Row, Stack } from '@/ui/Stack/Stack';
import { TextField } from '@/ui/TextField/TextField';
import { blankBridging, type WrittenBridging, type WrittenWaiting } from './written';

type Field = { readonly name: string; readonly error: string | undefined };

interface Props {
  readonly form: {
    readonly content: WrittenWaiting;
    readonly change: (part: Partial<WrittenWaiting>) => void;
    readonly field: (name: keyof WrittenWaiting) => Field;
    readonly text: (
      name: 'since' | 'expected',
    ) => Field & { readonly value: string; readonly onChange: (event: { currentTarget: { value: string } }) => void };
  };
}

/** Since when, until when if that is known, and what is done meanwhile. There is no field for what is looked for. */
export function WaitingFields({ form }: Props) {
  const { t } = useTranslation('waiting');
  const { bridging } = form.content;
  const change = (index: number, part: Partial<WrittenBridging>) =>
    form.change({ bridging: bridging.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  return (
    <>
      <p>{t('formHelp')}</p>
      <DateField {...form.text('since')} label={t('since')} max={today()} />
      <DateField {...form.text('expected')} label={t('expected')} help={t('expectedHelp')} optional />
      <Fieldset {...form.field('bridging')} legend={t('meanwhile')} help={t('meanwhileHelp')}>
        <Stack>
          {bridging.map((row, index) => (
            <Bridging
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own, and none changes place
              key={index}
              name={`${form.field('bridging').name}.${index}`}
              number={index + 1}
              row={row}
              onChange={(part) => change(index, part)}
              onRemove={() => form.change({ bridging: bridging.filter((_, at) => at !== index) })}
            />
          ))}
          <Row>
            <Button onClick={() => form.change({ bridging: [...bridging, blankBridging] })}>{t('addRow')}</Button>
          </Row>
        </Stack>
      </Fieldset>
    </>
  );
}

interface BridgingProps {
  readonly name: string;
  readonly number: number;
  readonly row: WrittenBridging;
  readonly onChange: (part: Partial<WrittenBridging>) => void;
  readonly onRemove: () => void;
}

function Bridging({ name, number, row, onChange, onRemove }: BridgingProps) {
  const { t } = useTranslation('waiting');
  const { limits } = useReference();
  return (
    <Stack gap="small">
      <TextField
        name={`${name}.what`}
        label={t('whatNumber', { number })}
        maxLength={limits.shortText}
        value={row.what}
        onChange={({ currentTarget }) => onChange({ what: currentTarget.value })}
      />
      <TextField
        name={`${name}.byWhom`}
        label={t('byWhomNumber', { number })}
        optional
        maxLength={limits.shortText}
        value={row.byWhom}
        onChange={({ currentTarget }) => onChange({ byWhom: currentTarget.value })}
      />
      <Row>
        <Button tone="quiet" onClick={onRemove}>
          {t('removeRow', { number })}
        </Button>
      </Row>
    </Stack>
  );
}
