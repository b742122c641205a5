import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import type { CaseView } from '../model';
import styles from './Items.module.css';

interface Props {
  readonly view: CaseView;
  readonly itemId: string | null | undefined;
  readonly what: string;
}

/** What has been noted beside an item: corrections, objections and, for its own branch, that it was taken back. */
export function ItemNotes({ view, itemId, what }: Props) {
  const { t } = useTranslation('items');
  const notes = view.notes.filter((note) => note.itemId === itemId);
  if (notes.length === 0) return null;
  return (
    <ul className={styles['notes']} aria-label={t('notes', { what })}>
      {notes.map((note) => (
        <Note key={`${note.kind} ${note.at}`} note={note} />
      ))}
    </ul>
  );
}

function Note({ note }: { note: Schemas['ItemNote'] }) {
  const { t } = useTranslation('items');
  const format = useFormat();
  const facts = { at: format.instant(note.at), person: note.author.personName, unit: note.author.unitName };
  const said =
    note.kind === 'objection' && note.personName === null
      ? t('note_objectionNobody', facts)
      : t(`note_${note.kind}`, { ...facts, name: note.personName ?? '' });
  return (
    <li className={styles['note']} data-kind={note.kind}>
      <p>{said}</p>
      {note.text !== null && (
        <blockquote className={styles['text']} dir="auto">
          {note.text}
        </blockquote>
      )}
    </li>
  );
}
