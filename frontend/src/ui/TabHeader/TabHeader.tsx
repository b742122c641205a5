import { ActionButton, type ServerAction } from '@/ui/ActionButton/ActionButton';
import styles from './TabHeader.module.css';

interface Props {
  readonly title: string;
  readonly intro: string;
  /** What the server says about the one primary action of this part. */
  readonly action: ServerAction | undefined;
  readonly actionLabel: string;
  readonly onAction: () => void;
}

/** What a part of a case is called and is for, and the one thing that is mostly done there. */
export function TabHeader({ title, intro, action, actionLabel, onAction }: Props) {
  return (
    <header className={styles['header']}>
      <div className={styles['text']}>
        <h2>{title}</h2>
        <p>{intro}</p>
      </div>
      <ActionButton tone="primary" action={action} onPress={onAction}>
        {actionLabel}
      </ActionButton>
    </header>
  );
}
