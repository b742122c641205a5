import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { Notice } from '@/ui/Notice/Notice';
import { StatusTag, type Tone } from '@/ui/StatusTag/StatusTag';
import styles from './Consent.module.css';
import { ConsentExceptions } from './ConsentExceptions';
import { ConsentMeaning } from './ConsentMeaning';
import { ConsentPerson } from './ConsentPerson';
import { awaited, disagreement } from './model';
import { useConsentWords } from './useConsentWords';

type ConsentView = Schemas['ConsentView'];

const toneOf: Record<ConsentView['status'], Tone> = {
  asked: 'wait',
  inForce: 'ok',
  partly: 'info',
  conflict: 'stop',
  declined: 'mute',
  expired: 'mute',
  revoked: 'mute',
  notYet: 'wait',
};

interface Props {
  readonly caseId: string;
  /** The version of the case: the consents are part of it. */
  readonly version: string;
  readonly consent: ConsentView;
  /** Asks the family again, with what stands in this one. */
  readonly onRenew: (consentId: string) => void;
}

/** One consent: what was asked, what each has answered, and what it means. */
export function ConsentCard({ caseId, version, consent, onRenew }: Props) {
  const { t } = useTranslation('consent');
  const words = useConsentWords();
  const format = useFormat();
  const receivers = words.list(consent.receiving.map((receiver) => receiver.name));
  const split = disagreement(consent.persons);
  const missing = awaited(consent.persons);
  return (
    <Card
      level={3}
      title={t('list.asks', { branch: words.apart(consent.disclosingBranchName), receivers })}
      actions={<StatusTag tone={toneOf[consent.status]}>{t(`status.${consent.status}`)}</StatusTag>}
    >
      {consent.status === 'conflict' && (
        <Notice tone="stop">
          <p>
            <strong>{t('list.conflictTitle')}</strong>
          </p>
          {split && (
            <p>
              {t('list.conflict', {
                yes: words.list(split.yes.map(words.nameOf)),
                no: words.list(split.no.map(words.nameOf)),
              })}
            </p>
          )}
          <p lang="sv" dir="auto">
            {consent.statusText}
          </p>
        </Notice>
      )}
      {consent.status !== 'conflict' && (
        <p lang="sv" dir="auto">
          {consent.statusText}
        </p>
      )}
      {consent.renewalDue && (
        <Notice tone="wait" actions={<Button onClick={() => onRenew(consent.consentId)}>{t('renewal.button')}</Button>}>
          {t('renewal.due', { to: format.day(consent.to) })}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="wait">{t('list.awaited', { names: words.list(missing.map(words.nameOf)) })}</Notice>
      )}
      <DefinitionList
        terms={[
          { term: t('list.areas'), value: words.areas(consent.areas) },
          { term: t('list.purpose'), value: consent.purpose },
          { term: t('list.exclusions'), value: consent.exclusions },
          { term: t('renewal.term'), value: consent.renews === null ? undefined : t('renewal.renews') },
          {
            term: t('list.period'),
            value: t('list.periodValue', { from: format.day(consent.from), to: format.day(consent.to) }),
          },
        ]}
      />
      <div className={styles['part']}>
        <h4>{t('list.answers')}</h4>
        <ul className={styles['persons']} aria-label={t('list.answers')}>
          {consent.persons.map((person) => (
            <ConsentPerson key={person.personId} caseId={caseId} version={version} consent={consent} person={person} />
          ))}
        </ul>
      </div>
      <ConsentExceptions caseId={caseId} version={version} consent={consent} />
      <ConsentMeaning consent={consent} />
    </Card>
  );
}
