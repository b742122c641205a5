import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type BasisOption, needsReason } from '@/api/basisOptions';
import { useBasisNames, useReference } from '@/api/reference';
import type { Code } from '@/api/types';
import { RadioGroup } from '@/ui/Choices/Choices';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import styles from './Consultations.module.css';

interface Chosen {
  readonly basis: Code<'LegalBasis'> | '';
  readonly basisReason: string;
}

interface Props {
  readonly legend: string;
  readonly field: (name: keyof Chosen) => { readonly name: string; readonly error: string | undefined };
  /** Undefined until the host has answered. */
  readonly bases: readonly BasisOption[] | undefined;
  readonly value: Chosen;
  /** Stands in its place when no basis holds. */
  readonly none: ReactNode;
  readonly onChange: (part: Partial<Chosen>) => void;
}

/** On what basis something is told: those that hold can be picked, and those that do not say why. */
export function BasisChoice({ legend, field, bases, value, none, onChange }: Props) {
  const { t } = useTranslation('consultations');
  const { t: ui } = useTranslation('ui');
  const { limits } = useReference();
  const names = useBasisNames();
  if (bases === undefined) return <Skeleton lines={3} />;
  const open = bases.filter((option) => option.allowed);
  const nameOf = (basis: string) => names[basis] ?? basis;
  return (
    <>
      {open.length === 0 ? (
        none
      ) : (
        <RadioGroup
          {...field('basis')}
          legend={legend}
          choices={open.map(({ basis, proposed, why }) => ({
            value: basis,
            label: proposed ? t('proposed', { basis: nameOf(basis) }) : nameOf(basis),
            hint: why,
          }))}
          isChosen={(basis) => basis === value.basis}
          input={{
            onChange: ({ currentTarget }) =>
              onChange({ basis: open.find(({ basis }) => basis === currentTarget.value)?.basis ?? '' }),
          }}
        />
      )}
      {needsReason(open, value.basis) && (
        <TextArea
          {...field('basisReason')}
          label={ui('recipientReason')}
          help={ui('recipientReasonHelp')}
          limit={limits.longText}
          rows={2}
          value={value.basisReason}
          onChange={({ currentTarget }) => onChange({ basisReason: currentTarget.value })}
        />
      )}
      {open.length < bases.length && (
        <ul className={styles['blocked']}>
          {bases
            .filter((option) => !option.allowed)
            .map(({ basis, why }) => (
              <li key={basis}>
                {ui('recipientUnavailable')} {nameOf(basis)}. {why}
              </li>
            ))}
        </ul>
      )}
    </>
  );
}
