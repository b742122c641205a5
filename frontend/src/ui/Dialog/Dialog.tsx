import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Called on Escape; without it the dialog stays until one of its actions is taken. */
  readonly onClose?: () => void;
}

/**
 * A modal dialog: the browser's own `<dialog>`, which holds the focus, makes the page behind inert and gives the focus back.
 * Render it to open it, stop rendering it to close it.
 */
export function Dialog({ title, children, actions, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <div className={styles['content']}>
        <h2 id={id}>{title}</h2>
        {children}
        <div className={styles['actions']}>{actions}</div>
      </div>
    </dialog>
  );
}
