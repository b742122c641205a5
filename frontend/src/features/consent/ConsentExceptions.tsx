import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, client, commandHeaders } from '@/api/client';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { useCaseAction } from '@/api/useCaseAction';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import { announce } from '@/ui/LiveRegion/announce';
import styles from './Consent.module.css';
import { consentActions } from './queries';
import { useConsentWords } from './useConsentWords';

interface Props {
  readonly caseId: string;
  readonly version: Schemas['CaseView']['version'];
  readonly consent: Schemas['ConsentView'];
}

/** Whose answer is not waited for, until when, by whom it was recorded and why. */
export function ConsentExceptions({ consent, ...rest }: Props) {
  const { t } = useTranslation('consent');
  if (consent.exceptions.length === 0) return null;
  return (
    <div className={styles['part']}>
      <h4>{t('exception.list')}</h4>
      <ul className={styles['persons']} aria-label={t('exception.list')}>
        {consent.exceptions.map((exception) => (
          <Exception key={exception.exceptionId} consent={consent} exception={exception} {...rest} />
        ))}
      </ul>
    </div>
  );
}

function Exception({ consent, exception, ...rest }: Props & { exception: Schemas['ConsentExceptionView'] }) {
  const { t } = useTranslation('consent');
  const { consentExceptionGrounds } = useReference();
  const words = useConsentWords();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const person = consent.persons.find(({ personId }) => personId === exception.personId);
  const name = person === undefined ? t('person.guardian') : words.nameOf(person);
  const ground = consentExceptionGrounds.find((row) => row.ground === exception.ground)?.name ?? exception.ground;
  const may = consent.actions.some((one) => one.name === consentActions.record && one.allowed);
  return (
    <li className={styles['person']}>
      <p>
        <strong>{t('exception.fact', { name: words.apart(name), to: format.day(exception.until) })}</strong>
      </p>
      <p className={styles['facts']}>
        {t('exception.by', {
          ground: words.apart(ground),
          name: words.apart(exception.recordedBy),
          date: format.day(exception.at),
        })}
      </p>
      {exception.reason !== null && <p dir="auto">{exception.reason}</p>}
      {may && (
        <div>
          <Button onClick={() => setAsking(true)}>{t('exception.withdrawFor', { name })}</Button>
        </div>
      )}
      {asking && (
        <Withdraw {...rest} consent={consent} exception={exception} name={name} onClose={() => setAsking(false)} />
      )}
    </li>
  );
}

interface WithdrawProps extends Props {
  readonly exception: Schemas['ConsentExceptionView'];
  readonly name: string;
  readonly onClose: () => void;
}

function Withdraw({ caseId, version, consent, exception, name, onClose }: WithdrawProps) {
  const { t } = useTranslation('consent');
  const action = useCaseAction({
    view: { caseId, version },
    run: (_, { key, version: seen }) =>
      body(
        client.POST('/api/cases/{caseId}/consents/{consentId}/exceptions/{exceptionId}/withdraw', {
          params: { path: { caseId, consentId: consent.consentId, exceptionId: exception.exceptionId } },
          body: {},
          headers: commandHeaders(key, seen),
        }),
      ),
    onDone: () => {
      announce(t('exception.withdrawn'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      {...action}
      title={t('exception.withdrawTitle', { name })}
      confirm={t('exception.withdraw')}
      onClose={onClose}
    >
      {t('exception.withdrawText', { name })}
    </ConfirmDialog>
  );
}
