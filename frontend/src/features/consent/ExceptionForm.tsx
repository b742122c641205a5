import { useTranslation } from 'react-i18next';
import { body, client, commandHeaders } from '@/api/client';
import { useReference } from '@/api/reference';
import type { Code, Schemas } from '@/api/types';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { RadioGroup } from '@/ui/Choices/Choices';
import { DateField } from '@/ui/DateField/DateField';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';

interface Props {
  readonly caseId: string;
  readonly version: Schemas['CaseView']['version'];
  readonly consent: Schemas['ConsentView'];
  readonly person: Schemas['ConsentPerson'];
  readonly name: string;
  readonly onClose: () => void;
}

interface Content {
  readonly ground: Code<'ConsentExceptionGround'> | '';
  readonly reason: string;
  readonly until: string;
}

/** A named professional records why one guardian's answer is not waited for. It is nobody's yes. */
export function ExceptionForm(props: Props) {
  const draft = useDraft<Content>('consentException', `${props.consent.consentId}-${props.person.personId}`);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={4} />;
}

function Fields({ caseId, version, consent, person, name, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('consent');
  const { consentExceptionGrounds, limits } = useReference();
  const form = useCaseForm<Content>({
    view: { caseId, version },
    draft,
    blank: { ground: '', reason: '', until: consent.to },
    prefix: `exception-${person.personId}`,
    missing: ({ ground, reason, until }) => [
      ...(ground === '' ? [{ name: 'ground', message: t('exception.missing.ground') } as const] : []),
      ...(reason.trim() === '' ? [{ name: 'reason', message: t('exception.missing.reason') } as const] : []),
      ...(until === '' ? [{ name: 'until', message: t('exception.missing.until') } as const] : []),
    ],
    run: (_, { ground, reason, until }, { key, version: seen }) =>
      body(
        client.POST('/api/cases/{caseId}/consents/{consentId}/exceptions', {
          params: { path: { caseId, consentId: consent.consentId } },
          body: { personId: person.personId, ground: ground === '' ? null : ground, reason: reason.trim(), until },
          headers: commandHeaders(key, seen),
        }),
      ),
    onDone: () => {
      announce(t('exception.saved'));
      onClose();
    },
  });
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={5}
      title={t('exception.title', { name })}
      submit={t('exception.save')}
      onClose={onClose}
    >
      <p>{t('exception.intro', { name })}</p>
      <RadioGroup
        {...form.field('ground')}
        legend={t('exception.ground')}
        choices={consentExceptionGrounds.map((row) => ({
          value: row.ground,
          label: <bdi lang="sv">{row.name}</bdi>,
          hint: (
            <bdi lang="sv">
              {row.help} ({row.source})
            </bdi>
          ),
        }))}
        isChosen={(value) => value === form.content.ground}
        input={{
          onChange: ({ currentTarget }) =>
            form.change({
              ground: consentExceptionGrounds.find((row) => row.ground === currentTarget.value)?.ground ?? '',
            }),
        }}
      />
      <TextArea
        {...form.text('reason')}
        label={t('exception.reason')}
        help={t('exception.reasonHelp')}
        limit={limits.longText}
        rows={3}
      />
      <DateField {...form.text('until')} label={t('exception.until')} help={t('exception.untilHelp')} />
    </DraftedForm>
  );
}
