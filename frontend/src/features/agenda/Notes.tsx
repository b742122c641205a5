import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { Button } from '@/ui/Button/Button';
import styles from './Agenda.module.css';
import { ChangeNoteForm } from './ChangeNoteForm';
import { NoteForm } from './NoteForm';
import type { OnItemProps } from './onItemProps';
import { Words } from './Words';

/** What has been said: each person's notes side by side, and one's own to go on with. */
export function Notes({ meeting, item }: OnItemProps) {
  const { t } = useTranslation('agenda');
  const isOpen = meeting.meeting.status === 'open';
  return (
    <div className={styles['part']}>
      <h4>{t('write.notes')}</h4>
      {item.notes.length === 0 && <p className={styles['quiet']}>{t('write.noNotes')}</p>}
      {item.notes.length > 0 && (
        <ul className={styles['words']}>
          {item.notes.map((note) => (
            <Note
              key={note.writingId}
              note={note}
              itemId={item.itemId}
              cycleId={meeting.cycleId}
              mayChange={isOpen && note.isMine}
            />
          ))}
        </ul>
      )}
      {isOpen && <NoteForm meeting={meeting} item={item} />}
    </div>
  );
}

interface NoteProps {
  readonly note: Schemas['WritingView'];
  readonly itemId: string;
  readonly cycleId: string;
  readonly mayChange: boolean;
}

function Note({ note, itemId, cycleId, mayChange }: NoteProps) {
  const { t } = useTranslation('agenda');
  const [changing, setChanging] = useState(false);
  return (
    <Words writing={note}>
      {mayChange && !changing && (
        <span>
          <Button tone="quiet" onClick={() => setChanging(true)}>
            {t('write.noteChange')}
          </Button>
        </span>
      )}
      {changing && <ChangeNoteForm note={note} itemId={itemId} cycleId={cycleId} onClose={() => setChanging(false)} />}
    </Words>
  );
}
