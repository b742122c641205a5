import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { endonymOf } from '@/i18n/endonyms';
import { dayOf } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import { Card } from '@/ui/Card/Card';
import { contactParts } from './contactParts';
import styles from './SupportPage.module.css';

type Intervention = Schemas['PublicIntervention'];

/** One insats in plain words. What the municipality wrote keeps its own language and direction; the labels have the page's. */
export function InterventionCard({ intervention, language }: { intervention: Intervention; language: string }) {
  const { t } = useTranslation('publicSupport');
  const format = useFormat();
  const own = { lang: intervention.language, dir: endonymOf(intervention.language).dir };
  return (
    <Card level={3} title={<span {...own}>{intervention.name}</span>}>
      {intervention.language !== language && <p className={styles['apart']}>{t('onlySwedish')}</p>}
      <p {...own} className={styles['description']}>
        {intervention.description}
      </p>
      <dl className={styles['facts']}>
        <Fact term={t('forWhom')}>{t(`reaches.${intervention.reach}`)}</Fact>
        <Fact term={t('waiting')}>
          <Waiting weeks={intervention.waitingWeeks} />
        </Fact>
        <Fact term={t('offeredBy')}>
          <bdi lang="sv">{intervention.offeredBy}</bdi>
        </Fact>
        {intervention.contact !== null && (
          <Fact term={t('contact')}>
            <Contact contact={intervention.contact} />
          </Fact>
        )}
      </dl>
      <p className={styles['apart']}>
        {t('updated')} <bdi>{format.day(dayOf(intervention.updatedAt))}</bdi>
      </p>
    </Card>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Waiting({ weeks }: { weeks: number | null }) {
  const { t } = useTranslation('publicSupport');
  if (weeks === null) return t('waitingUnknown');
  return weeks === 0 ? t('waitingNone') : t('waitingWeeks', { count: weeks });
}

function Contact({ contact }: { contact: string }) {
  return (
    <bdi lang="sv">
      {contactParts(contact).map(({ text, href }) =>
        href === undefined ? (
          text
        ) : (
          <a key={text} href={href}>
            {text}
          </a>
        ),
      )}
    </bdi>
  );
}
