import { useTranslation } from 'react-i18next';
import type { BasisOption } from '@/api/basisOptions';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { RadioGroup } from '@/ui/Choices/Choices';
import { LinkButton } from '@/ui/LinkButton/LinkButton';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { areasTold, consentThatCovers, missingConsents } from './basis';
import type { RequestForm } from './form';
import type { Receiver } from './receivers';
import styles from './SupportRequests.module.css';

interface Props {
  readonly view: Schemas['CaseView'];
  readonly form: RequestForm;
  readonly errors: Readonly<Record<string, string>>;
  readonly receiver: Receiver | undefined;
  /** Undefined until the host has answered. */
  readonly bases: readonly BasisOption[] | undefined;
  readonly onChange: (part: Partial<RequestForm>) => void;
}

/** On what basis the request is handed out: what the host says can be used, what is missing, and where to ask for it. */
export function BasisFields({ view, form, errors, receiver, bases: options, onChange }: Props) {
  const { t } = useTranslation('supportRequests');
  const { bases, limits } = useReference();
  if (receiver === undefined) return <p>{t('form.basisChooseReceiver')}</p>;
  if (options === undefined) return <Skeleton lines={3} />;
  const nameOf = (basis: string) => bases.find((one) => one.basis === basis)?.name ?? basis;
  const open = options.filter((option) => option.allowed);
  const closed = options.filter((option) => !option.allowed && option.basis !== 'consent');
  return (
    <>
      <ConsentState view={view} form={form} receiver={receiver} />
      {open.length === 0 ? (
        <p>{t('form.noBasis')}</p>
      ) : (
        <RadioGroup
          name="basis"
          legend={t('form.basis')}
          error={errors['basis']}
          choices={open.map(({ basis, proposed, why }) => ({
            value: basis,
            label: proposed ? `${nameOf(basis)} (${t('form.proposed').toLocaleLowerCase()})` : nameOf(basis),
            hint: why,
          }))}
          isChosen={(value) => value === form.basis}
          input={{
            onChange: ({ currentTarget }) =>
              onChange({ basis: open.find(({ basis }) => basis === currentTarget.value)?.basis ?? '' }),
          }}
        />
      )}
      {open.some((option) => option.basis === form.basis && option.needsReason) && (
        <TextArea
          name="basisReason"
          label={t('form.basisReason')}
          help={t('form.basisReasonHelp')}
          limit={limits.longText}
          rows={3}
          value={form.basisReason}
          error={errors['basisReason']}
          onChange={({ currentTarget }) => onChange({ basisReason: currentTarget.value })}
        />
      )}
      {closed.length > 0 && (
        <ul className={styles['why']}>
          {closed.map(({ basis, why }) => (
            <li key={basis}>
              {nameOf(basis)}. {t('form.notAllowed', { why })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function ConsentState({ view, form, receiver }: { view: Schemas['CaseView']; form: RequestForm; receiver: Receiver }) {
  const { t } = useTranslation('supportRequests');
  const { areas: names } = useReference();
  const format = useFormat();
  const areas = areasTold(form.wheelItems.length > 0);
  const consent = consentThatCovers(view.consents, receiver.branchId, areas);
  if (consent) {
    return (
      <Notice tone="ok">
        {t('form.consentHolds', { to: format.day(consent.to), purpose: consent.purpose ?? '' })}
      </Notice>
    );
  }
  const missing = missingConsents(view.consents, receiver.branchId, areas);
  if (missing.length === 0) return null;
  return (
    <Notice
      tone="wait"
      actions={
        <LinkButton
          to="/arenden/$caseId/samtycken/ny"
          params={{ caseId: view.caseId }}
          search={{ mottagare: receiver.branchId }}
        >
          {t('form.consentAsk')}
        </LinkButton>
      }
    >
      <p>{t('form.consentMissing', { branch: receiver.branchName })}</p>
      <ul>
        {missing.map(({ area, why }) => (
          <li key={area}>
            {names.find((one) => one.area === area)?.name ?? area}
            {why.length > 0 && `. ${why.join(' ')}`}
          </li>
        ))}
      </ul>
      <p>{t('form.consentSaved')}</p>
    </Notice>
  );
}
