import { useTranslation } from 'react-i18next';
import { languageName } from '@/i18n/languageName';
import { Card } from '@/ui/Card/Card';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { CorrectGuardianForm } from './items/CorrectGuardianForm';
import { ItemMenu } from './items/ItemMenu';
import { ItemNotes } from './items/ItemNotes';
import type { CaseView } from './model';
import styles from './Overview.module.css';
import { ChangeProtection } from './persons/ChangeProtection';

/** The adults with a legal relation to the child, as far as this viewer may know. */
export function GuardiansCard({ view }: { view: CaseView }) {
  const { guardians } = view;
  const { t } = useTranslation('cases');
  return (
    <Card title={t('guardians')}>
      {guardians.length === 0 && <p>{t('noGuardians')}</p>}
      {guardians.map((guardian) => (
        <Adult key={guardian.personId} view={view} guardian={guardian} />
      ))}
    </Card>
  );
}

function Adult({ view, guardian }: { view: CaseView; guardian: CaseView['guardians'][number] }) {
  const { t, i18n } = useTranslation('cases');
  const { t: frame } = useTranslation('caseFrame');
  const kind = t(`guardianKind_${guardian.kind}`);
  const name = guardian.name ?? kind;
  const language = guardian.language === null ? undefined : languageName(guardian.language, i18n.language);
  return (
    <div className={styles['adult']}>
      <div className={styles['head']}>
        <h3 dir="auto">{name}</h3>
        {guardian.protection !== 'none' && (
          <StatusTag tone="stop">{frame(`protection_${guardian.protection}`)}</StatusTag>
        )}
      </div>
      <DefinitionList
        terms={[
          { term: t('relation'), value: guardian.name === null ? undefined : kind },
          { term: t('phone'), value: guardian.phone },
          { term: t('email'), value: guardian.email },
          {
            term: t('languageTerm'),
            value: guardian.needsInterpreter === true ? `${language}. ${frame('interpreter')}.` : language,
          },
        ]}
      />
      <ItemNotes view={view} itemId={guardian.itemId} what={name} />
      <p className={styles['why']}>{guardian.why.text}</p>
      <ItemMenu
        view={view}
        item={{ itemId: guardian.itemId, what: name, area: 'identity' }}
        correct={(close) => <CorrectGuardianForm view={view} guardian={guardian} onClose={close} />}
      />
      <ChangeProtection view={view} personId={guardian.personId} name={name} />
    </div>
  );
}
