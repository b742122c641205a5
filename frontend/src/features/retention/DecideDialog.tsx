import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, type FieldProblem, fieldProblems } from '@/api/formErrors';
import type { Code, Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { ChoiceOption, RadioGroup } from '@/ui/Choices/Choices';
import { DateField } from '@/ui/DateField/DateField';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { announce } from '@/ui/LiveRegion/announce';
import { Notice } from '@/ui/Notice/Notice';
import { Select } from '@/ui/Select/Select';
import { Stack } from '@/ui/Stack/Stack';
import { useDecide } from './queries';

const kinds = ['keep', 'purge'] as const;

interface Content {
  readonly kind: (typeof kinds)[number] | undefined;
  readonly keepUntil: string;
  readonly reason: Code<'KeepReason'> | '';
  readonly sure: boolean;
}

interface Props {
  readonly proposal: Schemas['RetentionProposal'];
  readonly keepReasons: readonly Schemas['KeepReasonRow'][];
  readonly onClose: () => void;
}

/** The decision of the arkivansvarig. Nothing is chosen from the start, and destroying is confirmed in words. */
export function DecideDialog({ proposal, keepReasons, onClose }: Props) {
  const { t } = useTranslation('retention');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const form = useId();
  const [content, setContent] = useState<Content>({ kind: undefined, keepUntil: '', reason: '', sure: false });
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [tries, setTries] = useState(0);
  const change = (part: Partial<Content>) => setContent((last) => ({ ...last, ...part }));
  const decide = useDecide(proposal.proposalId, ({ kind }) => {
    announce(t(kind === 'purge' ? 'purged' : 'kept'));
    onClose();
  });
  const { kind } = content;
  const problems =
    faults.length > 0 ? faults : fieldProblems(decide.error, (name) => name === 'keepUntil' || name === 'reason');
  const errors = errorsByField(problems);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = missingIn(content).map((name) => ({ name, message: t(`required_${name}`) }));
    setFaults(missing);
    setTries((count) => count + 1);
    if (missing.length === 0) decide.submit(decisionOf(content));
  };
  return (
    <Dialog
      title={t('decideTitle', { name: proposal.name, branch: proposal.branchName })}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} tone={kind === 'purge' ? 'danger' : 'primary'} busy={decide.isPending}>
            {t(kind === undefined ? 'save' : `save_${kind}`)}
          </Button>
          <Button onClick={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <Stack>
          <ErrorSummary level={3} problems={problems} attempt={tries + decide.attempt} />
          <p>
            {proposal.className}. {t('columnDue')} {format.day(proposal.due)}. {proposal.why}
          </p>
          <RadioGroup
            name="kind"
            legend={t('kind')}
            error={errors['kind']}
            choices={kinds.map((value) => ({ value, label: t(`kind_${value}`) }))}
            isChosen={(value) => value === kind}
            input={{
              onChange: ({ currentTarget }) => change({ kind: kinds.find((one) => one === currentTarget.value) }),
            }}
          />
          {kind === 'keep' && (
            <>
              <DateField
                name="keepUntil"
                label={t('keepUntil')}
                error={errors['keepUntil']}
                value={content.keepUntil}
                onChange={({ currentTarget }) => change({ keepUntil: currentTarget.value })}
              />
              <Select
                name="reason"
                label={t('keepReason')}
                error={errors['reason']}
                options={keepReasons.map(({ reason, name }) => ({ value: reason, label: name }))}
                value={content.reason}
                onChange={({ currentTarget }) =>
                  change({ reason: keepReasons.find(({ reason }) => reason === currentTarget.value)?.reason ?? '' })
                }
              />
            </>
          )}
          {kind === 'purge' && (
            <>
              <Notice tone="stop">{t('purgeWarning', { what: t(`part_${proposal.kind}`) })}</Notice>
              <Fieldset name="sure" legend={t('kind_purge')} error={errors['sure']}>
                <ChoiceOption
                  type="checkbox"
                  id="purge-sure"
                  label={t('purgeSure')}
                  checked={content.sure}
                  onChange={({ currentTarget }) => change({ sure: currentTarget.checked })}
                />
              </Fieldset>
            </>
          )}
        </Stack>
      </form>
    </Dialog>
  );
}

const missingIn = ({ kind, keepUntil, reason, sure }: Content): ('kind' | 'keepUntil' | 'reason' | 'sure')[] => {
  if (kind === undefined) return ['kind'];
  if (kind === 'purge') return sure ? [] : ['sure'];
  return [...(keepUntil === '' ? (['keepUntil'] as const) : []), ...(reason === '' ? (['reason'] as const) : [])];
};

const decisionOf = ({ kind, keepUntil, reason }: Content): Schemas['DecideProposal'] =>
  kind === 'keep'
    ? { kind, keepUntil, reason: reason === '' ? null : reason }
    : { kind: 'purge', keepUntil: null, reason: null };
