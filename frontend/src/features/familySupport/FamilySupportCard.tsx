import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '@/i18n/pages/familySupport';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import styles from './FamilySupport.module.css';
import { FamilySupportLink } from './FamilySupportLink';
import { LinkForm } from './LinkForm';
import { familySupportQuery } from './queries';

/** Whom a school turns to at socialtjänsten for support to families; socialtjänsten keeps its own. No family is named or counted here. */
export function FamilySupportCard() {
  const { t } = useTranslation('familySupport');
  const { data } = useSuspenseQuery(familySupportQuery);
  const [linking, setLinking] = useState(false);
  return (
    <Card
      title={t('title')}
      actions={data.mayLink && !linking && <Button onClick={() => setLinking(true)}>{t('link')}</Button>}
    >
      <p className={styles['quiet']}>{t(data.mayLink ? 'leadKeep' : 'lead')}</p>
      {linking && <LinkForm onClose={() => setLinking(false)} />}
      {data.links.length === 0 ? (
        <p>{t(data.mayLink ? 'emptyKeep' : 'empty')}</p>
      ) : (
        <ul className={styles['links']}>
          {data.links.map((link) => (
            <FamilySupportLink key={link.linkId} link={link} />
          ))}
        </ul>
      )}
    </Card>
  );
}
