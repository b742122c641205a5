import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, type FieldProblem, fieldProblems } from '@/api/formErrors';
import type { Code } from '@/api/types';
import { daysBefore, today } from '@/i18n/format';
import { Button } from '@/ui/Button/Button';
import { DateField } from '@/ui/DateField/DateField';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { announce } from '@/ui/LiveRegion/announce';
import { Select } from '@/ui/Select/Select';
import { Row, Stack } from '@/ui/Stack/Stack';
import { TextField } from '@/ui/TextField/TextField';
import { useDraw } from './queries';

const kinds = [
  'random',
  'ownColleague',
  'sameSurname',
  'noRelation',
  'breakGlass',
] as const satisfies readonly Code<'ReviewKind'>[];

/** Draws readings to judge: at random, or those where something may be wrong. Thirty days back unless something else is chosen. */
export function DrawForm({ onDrawn }: { onDrawn: (reviewId: string) => void }) {
  const { t } = useTranslation('reviews');
  const [content, setContent] = useState({ kind: '', from: daysBefore(today(), 30), to: today(), size: '20' });
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [tries, setTries] = useState(0);
  const draw = useDraw((reviewId) => {
    announce(t('drawn'));
    onDrawn(reviewId);
  });
  const problems = faults.length > 0 ? faults : fieldProblems(draw.error, (name) => name in content);
  const errors = errorsByField(problems);
  const field = (name: keyof typeof content) => ({
    name,
    error: errors[name],
    value: content[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setContent((last) => ({ ...last, [name]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kind = kinds.find((one) => one === content.kind);
    setFaults(kind === undefined ? [{ name: 'kind', message: t('required_kind') }] : []);
    setTries((count) => count + 1);
    if (kind === undefined) return;
    draw.submit({ kind, from: content.from || null, to: content.to || null, size: Number(content.size) || null });
  };
  return (
    <Disclosure summary={t('draw')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <ErrorSummary problems={problems} attempt={tries + draw.attempt} />
          <Select
            {...field('kind')}
            label={t('kind')}
            options={kinds.map((value) => ({ value, label: t(`reviewKind.${value}`) }))}
          />
          <Row>
            <DateField {...field('from')} label={t('from')} />
            <DateField {...field('to')} label={t('to')} />
          </Row>
          <TextField {...field('size')} label={t('size')} inputMode="numeric" width="short" />
          <Row>
            <Button type="submit" tone="primary" busy={draw.isPending}>
              {t('drawSave')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Disclosure>
  );
}
