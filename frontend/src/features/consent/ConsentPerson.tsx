import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code, Schemas } from '@/api/types';
import { languageName } from '@/i18n/languageName';
import { useFormat } from '@/i18n/useFormat';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { Row } from '@/ui/Stack/Stack';
import { StatusTag, type Tone } from '@/ui/StatusTag/StatusTag';
import styles from './Consent.module.css';
import { ExceptionForm } from './ExceptionForm';
import { canBeExcepted, canBeRevoked } from './model';
import { consentActions } from './queries';
import { RecordAnswer } from './RecordAnswer';
import { RevokeConsent } from './RevokeConsent';
import { useConsentWords } from './useConsentWords';

const toneOf: Record<Code<'ConsentAnswer'>, Tone> = {
  asked: 'wait',
  given: 'ok',
  limited: 'info',
  declined: 'stop',
  unanswered: 'wait',
  revoked: 'stop',
};

interface Props {
  readonly caseId: string;
  readonly version: string;
  readonly consent: Schemas['ConsentView'];
  readonly person: Schemas['ConsentPerson'];
}

/** One person's own answer. To say yes and to take it back stand beside each other, equally easy to find. */
export function ConsentPerson(props: Props) {
  const { consent, person } = props;
  const { t } = useTranslation('consent');
  const words = useConsentWords();
  const [doing, setDoing] = useState<'record' | 'revoke' | 'except'>();
  const name = words.nameOf(person);
  const action = (wanted: string) => consent.actions.find((one) => one.name === wanted);
  const stop = () => setDoing(undefined);
  return (
    <li className={styles['person']}>
      <div className={styles['personHead']}>
        <p>
          <strong>{name}</strong> {person.name !== null && <>({t(`person.${person.relation}`)})</>}
        </p>
        <StatusTag tone={toneOf[person.answer]}>{t(`answer.${person.answer}`)}</StatusTag>
        {person.required && <span className={styles['why']}>{t('person.required')}</span>}
      </div>
      <AnswerFacts consent={consent} person={person} />
      {doing === 'record' && <RecordAnswer {...props} name={name} onClose={stop} />}
      {doing === 'revoke' && <RevokeConsent {...props} name={name} onClose={stop} />}
      {doing === 'except' && <ExceptionForm {...props} name={name} onClose={stop} />}
      {doing !== 'record' && doing !== 'except' && (
        <Row>
          <ActionButton action={action(consentActions.record)} onPress={() => setDoing('record')}>
            {t(person.answer === 'asked' ? 'record.buttonFor' : 'record.changeFor', { name })}
          </ActionButton>
          {canBeRevoked(person) && (
            <ActionButton action={action(consentActions.revoke)} onPress={() => setDoing('revoke')}>
              {t('revoke.buttonFor', { name })}
            </ActionButton>
          )}
          {canBeExcepted(consent, person) && (
            <ActionButton action={action(consentActions.except)} onPress={() => setDoing('except')}>
              {t('exception.buttonFor', { name })}
            </ActionButton>
          )}
        </Row>
      )}
    </li>
  );
}

function AnswerFacts({ consent, person }: Pick<Props, 'consent' | 'person'>) {
  const { t, i18n } = useTranslation('consent');
  const words = useConsentWords();
  const format = useFormat();
  const branches = consent.receiving.filter(({ branchId }) => person.limitedToBranches?.includes(branchId));
  const facts = [
    person.limitedToAreas && t('person.limitedAreas', { areas: words.areas(person.limitedToAreas) }),
    branches.length > 0 && t('person.limitedBranches', { branches: words.list(branches.map((branch) => branch.name)) }),
    person.form &&
      person.at &&
      t('person.taken', {
        form: t(`form.${person.form}`),
        name: words.apart(person.takenBy ?? ''),
        date: format.day(person.at),
      }),
    person.readAloud &&
      t('person.readAloud', {
        language: languageName(person.readAloud.locale, i18n.language),
        version: person.readAloud.version,
      }),
    person.interpreterUsed && t('person.interpreter'),
    person.note && `${t('person.note')}: ${person.note}`,
  ].filter((fact) => typeof fact === 'string');
  if (facts.length === 0) return null;
  return (
    <ul className={styles['facts']}>
      {facts.map((fact) => (
        <li key={fact} dir="auto">
          {fact}
        </li>
      ))}
    </ul>
  );
}
