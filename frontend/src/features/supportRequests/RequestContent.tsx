import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { telephone } from '@/lib/telephone';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { Excerpt } from './Excerpt';
import styles from './SupportRequests.module.css';

type Request = Schemas['SupportRequestView'];

/** What is asked, as far as this viewer may see it. What may not be seen leaves no gap but one sentence. */
export function RequestContent({ request }: { request: Request }) {
  const { t } = useTranslation('supportRequests');
  const { content } = request;
  if (content === null) {
    return (
      <section className={styles['section']}>
        <h2>{t('content.title')}</h2>
        <p>{t('content.hidden')}</p>
      </section>
    );
  }
  return (
    <section className={styles['section']}>
      <h2>{t('content.title')}</h2>
      <DefinitionList
        terms={[
          { term: t('content.child'), value: childLine(request) },
          { term: t('content.guardians'), value: request.guardians?.join(', ') },
          { term: t('content.question'), value: <Written text={content.question} /> },
          { term: t('content.wishedSupport'), value: <Written text={content.wishedSupport} /> },
          {
            term: t('content.childsOwnWords'),
            value: content.childsOwnWords && <Written text={content.childsOwnWords} />,
          },
          { term: t('content.schoolHasDone'), value: <Written text={content.schoolHasDone} /> },
          { term: t('content.effect'), value: content.effect && <Written text={content.effect} /> },
          { term: t('content.contact'), value: <Contact contact={content.contact} /> },
          { term: t('content.receivedBy'), value: request.receivedBy },
        ]}
      />
      {request.wheelItems.length > 0 && (
        <div className={styles['actions']}>
          <h3>{t('content.wheel')}</h3>
          {request.wheelItems.map((item) => (
            <Excerpt
              key={`${item.sector} ${item.perspective} ${item.strengths} ${item.challenges}`}
              {...item}
              label={item.label ?? item.sector}
            />
          ))}
        </div>
      )}
    </section>
  );
}

const childLine = ({ childName, age }: Request): string | null =>
  childName === null ? null : age === null ? childName : `${childName}, ${age} år`;

function Written({ text }: { text: string }) {
  return <span className={styles['text']}>{text}</span>;
}

function Contact({ contact }: { contact: Schemas['SupportRequestContact'] }) {
  const { t } = useTranslation('supportRequests');
  return (
    <>
      {contact.name}, {contact.profession}
      {contact.phone && (
        <>
          <br />
          <a href={telephone(contact.phone)}>{contact.phone}</a>
        </>
      )}
      {contact.email && (
        <>
          <br />
          {contact.email}
        </>
      )}
      {contact.bestTimes && (
        <>
          <br />
          {t('content.bestTimes', { times: contact.bestTimes })}
        </>
      )}
    </>
  );
}
