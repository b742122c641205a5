import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { Card } from '@/ui/Card/Card';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { ItemMenu } from '../items/ItemMenu';
import { ItemNotes } from '../items/ItemNotes';
import { ItemShares } from '../items/ItemShares';
import { actionOf, type CaseView } from '../model';
import styles from '../Overview.module.css';
import { AddRelatedForm } from './AddRelatedForm';
import { ChangeProtection } from './ChangeProtection';

/** Siblings and others whom the case tells of, as far as this viewer may know of them. */
export function RelatedCard({ view }: { view: CaseView }) {
  const { t } = useTranslation('items');
  const [adding, setAdding] = useState(false);
  const action = actionOf(view.actions, 'addRelated');
  if (view.related.length === 0 && action === undefined) return null;
  return (
    <Card
      title={t('related')}
      actions={
        !adding && (
          <ActionButton action={action} onPress={() => setAdding(true)}>
            {t('addRelated')}
          </ActionButton>
        )
      }
    >
      <p className={styles['why']}>{t('relatedHelp')}</p>
      {adding && <AddRelatedForm view={view} onClose={() => setAdding(false)} />}
      {view.related.length === 0 && <p>{t('noRelated')}</p>}
      {view.related.map((person) => (
        <Person key={person.personId} view={view} person={person} />
      ))}
    </Card>
  );
}

function Person({ view, person }: { view: CaseView; person: CaseView['related'][number] }) {
  const { t } = useTranslation('items');
  const { t: cases } = useTranslation('cases');
  const { t: frame } = useTranslation('caseFrame');
  const format = useFormat();
  const kind = t(`relatedKind_${person.kind}`);
  const name = person.name ?? kind;
  return (
    <div className={styles['adult']}>
      <div className={styles['head']}>
        <h3 dir="auto">{name}</h3>
        {person.protection !== 'none' && <StatusTag tone="stop">{frame(`protection_${person.protection}`)}</StatusTag>}
      </div>
      <DefinitionList
        terms={[
          { term: t('relatedKind'), value: person.name === null ? undefined : kind },
          { term: cases('birthDate'), value: person.birthDate === null ? undefined : format.day(person.birthDate) },
          { term: cases('phone'), value: person.phone },
          { term: t('relatedNote'), value: person.note },
        ]}
      />
      <ItemNotes view={view} itemId={person.itemId} what={name} />
      <p className={styles['why']}>{person.why.text}</p>
      <ItemShares view={view} itemId={person.itemId} shares={person.sharedWith} />
      <ItemMenu view={view} item={{ itemId: person.itemId, what: name, area: 'identity' }} />
      <ChangeProtection view={view} personId={person.personId} name={name} />
    </div>
  );
}
