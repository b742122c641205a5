import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { AddContactForm } from './AddContactForm';
import { CommandProblems } from './CommandProblems';
import { CorrectContactForm } from './items/CorrectContactForm';
import { ItemMenu } from './items/ItemMenu';
import { ItemNotes } from './items/ItemNotes';
import { ItemShares } from './items/ItemShares';
import { isOwn } from './items/item';
import { actionOf, type CaseView, type ContactView, splitContacts } from './model';
import styles from './PartiesPage.module.css';
import { endContact } from './queries';
import { useCaseCommand } from './useCaseCommand';

/** Who is in contact with the child, as far as this viewer may know, and to whom that has been told. */
export function ContactsCard({ view }: { view: CaseView }) {
  const { t } = useTranslation('cases');
  const [adding, setAdding] = useState(false);
  const { current, ended } = splitContacts(view.contacts);
  return (
    <Card
      title={t('contacts')}
      actions={
        !adding && (
          <ActionButton action={actionOf(view.actions, 'addContact')} onPress={() => setAdding(true)}>
            {t('action_addContact')}
          </ActionButton>
        )
      }
    >
      <p className={styles['quiet']}>{t('contactsHelp')}</p>
      {adding && <AddContactForm view={view} onClose={() => setAdding(false)} />}
      {current.length === 0 && <p>{t('noContacts')}</p>}
      <Contacts view={view} contacts={current} />
      {ended.length > 0 && (
        <Disclosure summary={t('endedContacts')}>
          <Contacts view={view} contacts={ended} />
        </Disclosure>
      )}
    </Card>
  );
}

function Contacts({ view, contacts }: { view: CaseView; contacts: readonly ContactView[] }) {
  if (contacts.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {contacts.map((contact) => (
        <Contact key={contact.contactId} view={view} contact={contact} />
      ))}
    </ul>
  );
}

function Contact({ view, contact }: { view: CaseView; contact: ContactView }) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const end = useCaseCommand<string>({ view, run: endContact });
  const own = isOwn(view, contact.itemId);
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <h3 dir="auto">{contact.organisation}</h3>
        <span className={styles['quiet']}>
          {contact.endedAt === null
            ? t('contactSince', { day: format.instant(contact.since) })
            : t('contactEnded', { day: format.instant(contact.endedAt) })}
        </span>
      </div>
      <DefinitionList
        terms={[
          { term: t('contactPerson'), value: contact.person },
          { term: t('contactRole'), value: contact.role },
          { term: t('phone'), value: contact.phone },
          { term: t('contactNote'), value: contact.note },
        ]}
      />
      <ItemNotes view={view} itemId={contact.itemId} what={contact.organisation} />
      <p className={styles['quiet']}>
        {t('writtenBy', { person: contact.author.personName, unit: contact.author.unitName })}. {contact.why.text}
      </p>
      <ItemShares view={view} itemId={contact.itemId} shares={contact.sharedWith} />
      <ItemMenu
        view={view}
        item={{ itemId: contact.itemId, what: contact.organisation, area: 'contacts' }}
        correct={(close) => <CorrectContactForm view={view} contact={contact} onClose={close} />}
      />
      <CommandProblems command={end} />
      {own && contact.endedAt === null && actionOf(view.actions, 'addContact')?.allowed === true && (
        <div>
          <Button busy={end.isPending} onClick={() => end.submit(contact.contactId)}>
            {t('endContact')}
            <span className="visually-hidden">: {contact.organisation}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
