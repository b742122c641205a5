import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ButtonTone, buttonClass } from '@/ui/Button/Button';
import styles from './ActionButton.module.css';

/** What the server says about one thing that may be done with a resource. */
export interface ServerAction {
  readonly name: string;
  readonly allowed: boolean;
  readonly reason?: string | null | undefined;
}

interface Props {
  readonly action: ServerAction | undefined;
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly tone?: ButtonTone;
  readonly busy?: boolean;
}

/**
 * A button that follows the server: allowed, or shown with the reason why not. The client computes no permission. An action that
 * the server does not name is not this viewer's business and is not shown.
 */
export function ActionButton({ action, children, onPress, tone = 'secondary', busy = false }: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  if (action === undefined) return null;
  const stopped = !action.allowed;
  return (
    <div className={styles['action']}>
      <button
        type="button"
        className={buttonClass(stopped ? 'secondary' : tone)}
        {...((stopped || busy) && { 'aria-disabled': true })}
        {...(stopped && { 'aria-describedby': id })}
        onClick={() => {
          if (!stopped && !busy) onPress();
        }}
      >
        {children}
      </button>
      {stopped && (
        <p id={id} className={styles['reason']}>
          {t('whyNot')} {action.reason}
        </p>
      )}
    </div>
  );
}
