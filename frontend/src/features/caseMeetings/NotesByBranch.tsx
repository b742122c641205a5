import type { Schemas } from '@/api/types';
import styles from './CaseMeetings.module.css';
import { Said } from './Said';

type Note = Schemas['SaidOfChild'];

/** The notes, each branch's by itself: nobody's words are merged into anybody else's. */
export function NotesByBranch({ notes }: { notes: readonly Note[] }) {
  const branches = [...new Set(notes.map((note) => note.author.branchName))];
  return branches.map((branch) => (
    <div key={branch} className={styles['branch']}>
      <h5>{branch}</h5>
      <ul className={styles['said']}>
        {notes
          .filter((note) => note.author.branchName === branch)
          .map((note) => (
            <Said key={note.writingId} said={note} />
          ))}
      </ul>
    </div>
  ));
}
