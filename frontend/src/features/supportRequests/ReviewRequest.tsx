import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { Row } from '@/ui/Stack/Stack';
import { Excerpt } from './Excerpt';
import { chosen, type ExcerptChoice } from './excerpt';
import type { RequestForm } from './form';
import type { Receiver } from './receivers';
import styles from './SupportRequests.module.css';

interface Props {
  readonly form: RequestForm;
  readonly receiver: Receiver;
  readonly choices: readonly ExcerptChoice[];
  readonly labelOf: (sector: string) => string;
  readonly consent: Schemas['ConsentView'] | undefined;
  /** The names of those besides the child whom it is about. */
  readonly concerns: readonly string[];
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly onChange: () => void;
}

/** Every word that will be sent, to be read through with the family before it is (WCAG 3.3.4). */
export function ReviewRequest({ form, receiver, choices, labelOf, consent, concerns, busy, onSend, onChange }: Props) {
  const { t } = useTranslation('supportRequests');
  const { bases } = useReference();
  const format = useFormat();
  const along = chosen(choices, form.wheelItems);
  const basis = bases.find((one) => one.basis === form.basis)?.name ?? form.basis;
  const held =
    form.basis === 'consent' && consent
      ? `. ${t('form.consentHolds', { to: format.day(consent.to), purpose: consent.purpose ?? '' })}`
      : '';
  return (
    <>
      <p>{t('review.lead', { unit: receiver.unitName })}</p>
      <section className={styles['section']}>
        <DefinitionList
          terms={[
            { term: t('review.to'), value: `${receiver.unitName}, ${receiver.principalName}` },
            { term: t('content.question'), value: <Written text={form.question} /> },
            { term: t('content.wishedSupport'), value: <Written text={form.wishedSupport} /> },
            { term: t('content.childsOwnWords'), value: form.childsOwnWords && <Written text={form.childsOwnWords} /> },
            { term: t('content.schoolHasDone'), value: <Written text={form.schoolHasDone} /> },
            { term: t('content.effect'), value: form.effect && <Written text={form.effect} /> },
            { term: t('review.concerns'), value: concerns.join(', ') },
            { term: t('review.urgency'), value: form.urgency !== '' && t(`urgency.${form.urgency}`) },
            { term: t('content.contact'), value: contactLine(form) },
            { term: t('review.basis'), value: `${basis}${held}` },
            { term: t('form.basisReason'), value: form.basis !== 'consent' && form.basisReason },
          ]}
        />
        <h3>{t('review.wheel')}</h3>
        {along.length === 0 && <p>{t('review.noWheel')}</p>}
        {along.map((choice) => (
          <Excerpt key={choice.itemId} {...choice} label={labelOf(choice.sector)} />
        ))}
      </section>
      <Row>
        <Button tone="primary" busy={busy} onClick={onSend}>
          {t('review.send')}
        </Button>
        <Button onClick={onChange}>{t('review.change')}</Button>
      </Row>
    </>
  );
}

function Written({ text }: { text: string }) {
  return <span className={styles['text']}>{text}</span>;
}

const contactLine = (form: RequestForm): string =>
  [form.contactName, form.contactProfession, form.contactPhone, form.contactEmail, form.contactBestTimes]
    .filter(Boolean)
    .join(', ');
