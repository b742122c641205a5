import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { CheckboxGroup } from '@/ui/Choices/Choices';
import { Notice } from '@/ui/Notice/Notice';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { hoursOf } from './meetingTime';
import { proposalQuery } from './queries';
import { chosenTerm, proposedDays, type Terms, termValue, type WrittenTerm } from './term';
import { toggled } from './toggled';

interface Props {
  readonly seriesId: string;
  readonly terms: Terms;
  readonly field: (name: keyof WrittenTerm) => { readonly name: string; readonly error: string | undefined };
  readonly content: WrittenTerm;
  readonly onChange: (part: Partial<WrittenTerm>) => void;
}

/** Which term, and its standing days to tick. */
export function TermFields({ seriesId, terms, field, content, onChange }: Props) {
  const { t } = useTranslation('series');
  const chosen = chosenTerm(terms, content.term);
  const proposal = useQuery(proposalQuery(seriesId, chosen));
  return (
    <>
      <Select
        {...field('term')}
        label={t('whichTerm')}
        placeholder={null}
        options={terms.map((term) => ({
          value: termValue(term),
          label: t(`termNames.${term.half}`, { year: term.year }),
        }))}
        value={termValue(chosen)}
        onChange={({ currentTarget }) => onChange({ term: currentTarget.value, days: null })}
      />
      {proposal.isPending && <Skeleton lines={6} />}
      {proposal.isError && (
        <Notice
          tone="stop"
          role="alert"
          actions={<Button onClick={() => void proposal.refetch()}>{t('proposalAgain')}</Button>}
        >
          {t('proposalFailed')}
        </Notice>
      )}
      {proposal.data !== undefined && (
        <Days
          proposal={proposal.data}
          field={field('days')}
          days={content.days ?? proposedDays(proposal.data)}
          onChange={(days) => onChange({ days })}
        />
      )}
    </>
  );
}

interface DaysProps {
  readonly proposal: Schemas['TermProposal'];
  readonly field: { readonly name: string; readonly error: string | undefined };
  readonly days: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
}

/** Every standing day; those in breaks and on holidays say so, and are left out from the start. */
function Days({ proposal, field, days, onChange }: DaysProps) {
  const { t } = useTranslation('series');
  const format = useFormat();
  const [first] = proposal.days;
  return (
    <>
      <div>
        <p>{t('breaks')}</p>
        <ul>
          {proposal.breaks.map((off) => (
            <li key={off.from}>{t('break', { name: off.name, from: format.day(off.from), to: format.day(off.to) })}</li>
          ))}
        </ul>
      </div>
      <CheckboxGroup
        {...field}
        legend={t('days')}
        help={first === undefined ? t('noDays') : t('daysHelp', { hours: hoursOf(first) })}
        choices={proposal.days.map(({ day, leftOut }) => ({
          value: day,
          label: format.dayWithWeek(day),
          ...(leftOut !== null && { hint: t('leftOut', { why: leftOut }) }),
        }))}
        isChosen={(day) => days.includes(day)}
        input={{ onChange: ({ currentTarget }) => onChange(toggled(days, currentTarget)) }}
      />
      <p role="status">{t('daysChosen', { count: days.length })}</p>
    </>
  );
}
