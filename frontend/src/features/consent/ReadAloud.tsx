import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { InLanguage } from '@/i18n/InLanguage';
import { type LanguageCode, languageOf, languages } from '@/i18n/languages';
import { useFormat } from '@/i18n/useFormat';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import type { AskForm } from './askForm';
import styles from './Consent.module.css';
import { filled, readAloudTextQuery } from './consentTexts';
import type { ReceiverChoice } from './receivers';
import { useConsentWords } from './useConsentWords';

interface Props {
  readonly form: AskForm;
  /** The organisation that wants to tell. */
  readonly discloser: string;
  readonly choice: ReceiverChoice;
  /** The version of the text, and the language it is read in. */
  readonly version: number;
  readonly locale: LanguageCode;
  readonly onLocale: (locale: LanguageCode) => void;
}

/** The whole question as it is read aloud to the family, in a language of theirs. What the professional wrote stands as it was written. */
export function ReadAloud({ locale, onLocale, version, ...question }: Props) {
  const { t } = useTranslation('consent');
  const fallback = <Skeleton lines={8} />;
  return (
    <section className={styles['readAloud']} aria-labelledby="read-aloud">
      <h3 id="read-aloud">{t('read.title')}</h3>
      <Select
        name="readLanguage"
        label={t('read.language')}
        placeholder={null}
        options={languages.map((language) => ({ value: language.code, label: language.name }))}
        value={locale}
        onChange={({ currentTarget }) => onLocale(languageOf(currentTarget.value).code)}
      />
      <InLanguage code={locale} fallback={fallback}>
        <Suspense fallback={fallback}>
          <Text version={version} locale={locale} {...question} />
        </Suspense>
      </InLanguage>
    </section>
  );
}

function Text({ form, discloser, choice, version, locale }: Omit<Props, 'onLocale'>) {
  const { data: text } = useSuspenseQuery(readAloudTextQuery(version, locale));
  const format = useFormat();
  const words = useConsentWords();
  const receivers = [...choice.near, ...choice.others].filter((one) => form.receivers.includes(one.branchId));
  const names = {
    discloser: words.apart(discloser),
    receivers: words.list(receivers.map((one) => one.name)),
    from: format.day(form.from),
    to: format.day(form.to),
  };
  return (
    <div className={styles['readText']}>
      <p>{filled(text.ask, names)}</p>
      <ul>
        {receivers.map((one) => (
          <li key={one.branchId}>
            <bdi>{one.name}</bdi>: {text.branches[one.kind]}
          </li>
        ))}
      </ul>
      <p>{text.about}</p>
      <ul>
        {form.areas.map((area) => (
          <li key={area}>{text.areas[area]}</li>
        ))}
      </ul>
      <p>{text.purpose}</p>
      <blockquote dir="auto">{form.purpose}</blockquote>
      {form.exclusions.trim() !== '' && (
        <>
          <p>{text.exclusions}</p>
          <blockquote dir="auto">{form.exclusions}</blockquote>
        </>
      )}
      <p>{filled(text.period, names)}</p>
      <Promises {...text} />
    </div>
  );
}

function Promises({ choice, change, no, duty }: Schemas['ReadAloudText']) {
  return [choice, change, no, duty].map((sentence) => <p key={sentence}>{sentence}</p>);
}
