import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BasisOption } from '@/api/basisOptions';
import { useAlias, useOthersInCase } from '@/api/casePersons';
import { ownCasesQuery } from '@/api/ownCases';
import { RadioGroup } from '@/ui/Choices/Choices';
import { ConcernsPicker } from '@/ui/ConcernsPicker/ConcernsPicker';
import { LinkButton } from '@/ui/LinkButton/LinkButton';
import { Notice } from '@/ui/Notice/Notice';
import { Select } from '@/ui/Select/Select';
import { BasisChoice } from './BasisChoice';
import type { BupUnit } from './units';
import { isNamed, type WrittenChild } from './written';

interface Props {
  readonly form: {
    readonly content: WrittenChild;
    readonly change: (part: Partial<WrittenChild>) => void;
    readonly field: (name: keyof WrittenChild) => { readonly name: string; readonly error: string | undefined };
  };
  readonly receiver: BupUnit | undefined;
  /** Undefined until the host has answered. */
  readonly bases: readonly BasisOption[] | undefined;
}

const identities = ['without', 'with'] as const;

/** Which child it is about, and whether BUP is told who it is. Without identity it is said that a story can point a child out. */
export function ChildFields({ form, receiver, bases }: Props) {
  const { t } = useTranslation('consultations');
  const { content, change } = form;
  const cases = useCaseChoices(content.caseId);
  return (
    <>
      <Select
        {...form.field('caseId')}
        label={t('child')}
        help={t('childHelp')}
        placeholder={t('noChild')}
        options={cases}
        value={content.caseId}
        onChange={({ currentTarget }) => change({ caseId: currentTarget.value, concerns: [], basis: '' })}
      />
      {content.caseId !== '' && (
        <RadioGroup
          {...form.field('identity')}
          legend={t('identity')}
          choices={identities.map((value) => ({
            value,
            label: t(`identities.${value}`),
            hint: t(`identityHelp.${value}`),
          }))}
          isChosen={(value) => value === content.identity}
          input={{
            onChange: ({ currentTarget: { value } }) =>
              change({ identity: identities.find((one) => one === value) ?? '' }),
          }}
        />
      )}
      {isNamed(content) ? (
        <Named form={form} receiver={receiver} bases={bases} />
      ) : (
        <Notice tone="wait">{t('smallSchool')}</Notice>
      )}
    </>
  );
}

function Named({ form, receiver, bases }: Props) {
  const { t } = useTranslation('consultations');
  const { content, change } = form;
  const others = useOthersInCase(content.caseId);
  if (receiver === undefined) return <p>{t('basisUnitFirst')}</p>;
  return (
    <>
      <ConcernsPicker
        name={form.field('concerns').name}
        persons={others}
        value={content.concerns}
        onChange={(concerns) => change({ concerns })}
      />
      <BasisChoice
        legend={t('basis')}
        field={form.field}
        bases={bases}
        value={content}
        none={
          <Notice
            tone="wait"
            actions={
              <LinkButton
                to="/arenden/$caseId/samtycken/ny"
                params={{ caseId: content.caseId }}
                search={{ mottagare: receiver.branchId }}
              >
                {t('askConsent')}
              </LinkButton>
            }
          >
            {t('noBasis')}
          </Notice>
        }
        onChange={change}
      />
    </>
  );
}

/** One's own cases; also the one that the question came from, when somebody else opened it. */
function useCaseChoices(caseId: string) {
  const { data } = useQuery(ownCasesQuery);
  const own = (data?.cases ?? []).map((row) => ({ value: row.caseId, label: `${row.alias} (${row.number})` }));
  const isElse = data !== undefined && caseId !== '' && own.every(({ value }) => value !== caseId);
  const other = useAlias(isElse ? caseId : undefined);
  return isElse && other !== undefined ? [{ value: caseId, label: other }, ...own] : own;
}
