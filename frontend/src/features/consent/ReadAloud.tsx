import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InLanguage } from '@/i18n/InLanguage';
import { type LanguageCode, languageOf, languages } from '@/i18n/languages';
import { useFormat } from '@/i18n/useFormat';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import type { AskForm } from './askForm';
import styles from './Consent.module.css';
import type { ReceiverChoice } from './receivers';
import { useConsentWords } from './useConsentWords';

interface Props {
  readonly form: AskForm;
  /** The organisation that wants to tell. */
  readonly discloser: string;
  readonly choice: ReceiverChoice;
  /** The child's language, chosen from the start where the text exists in it. */
  readonly preferred: string | null;
}

/** The whole question as it is read aloud to the family, in a language of theirs. What the professional wrote stands as it was written. */
export function ReadAloud({ preferred, ...text }: Props) {
  const { t, i18n } = useTranslation('consent');
  const [code, setCode] = useState<LanguageCode>(languageOf(preferred ?? i18n.language).code);
  return (
    <section className={styles['readAloud']} aria-labelledby="read-aloud">
      <h3 id="read-aloud">{t('read.title')}</h3>
      <Select
        name="readLanguage"
        label={t('read.language')}
        placeholder={null}
        options={languages.map((language) => ({ value: language.code, label: language.name }))}
        value={code}
        onChange={({ currentTarget }) => setCode(languageOf(currentTarget.value).code)}
      />
      <InLanguage code={code} fallback={<Skeleton lines={8} />}>
        <Text {...text} />
      </InLanguage>
    </section>
  );
}

function Text({ form, discloser, choice }: Omit<Props, 'preferred'>) {
  const { t } = useTranslation('consent');
  const format = useFormat();
  const words = useConsentWords();
  const receivers = [...choice.near, ...choice.others].filter((one) => form.receivers.includes(one.branchId));
  return (
    <div className={styles['readText']}>
      <p>
        {t('read.ask', { discloser: words.apart(discloser), receivers: words.list(receivers.map((one) => one.name)) })}
      </p>
      <ul>
        {receivers.map((one) => (
          <li key={one.branchId}>
            <bdi>{one.name}</bdi>: {t(`branchHelp.${one.kind}`)}
          </li>
        ))}
      </ul>
      <p>{t('read.about')}</p>
      <ul>
        {form.areas.map((area) => (
          <li key={area}>{t(`areaSentence.${area}`)}</li>
        ))}
      </ul>
      <p>{t('read.purpose')}</p>
      <blockquote dir="auto">{form.purpose}</blockquote>
      {form.exclusions.trim() !== '' && (
        <>
          <p>{t('read.exclusions')}</p>
          <blockquote dir="auto">{form.exclusions}</blockquote>
        </>
      )}
      <p>{t('read.period', { from: format.day(form.from), to: format.day(form.to) })}</p>
      <p>{t('read.choice')}</p>
      <p>{t('read.change')}</p>
      <p>{t('read.no')}</p>
      <p>{t('read.duty')}</p>
    </div>
  );
}
