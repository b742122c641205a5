import type { ComponentProps } from 'react';
import { classes } from '@/lib/classes';
import styles from './Button.module.css';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

export function buttonClass(tone: ButtonTone): string {
  return classes(styles['button'], styles[tone]);
}

interface Props extends Omit<ComponentProps<'button'>, 'disabled' | 'className'> {
  readonly tone?: ButtonTone;
  /** Work is under way: the button stays in place and focusable, and takes no second press. */
  readonly busy?: boolean;
}

/** A button. It is never disabled in the HTML sense: what cannot be done now says why (see ActionButton). */
export function Button({ tone = 'secondary', type = 'button', busy = false, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(tone)}
      {...(busy && { 'aria-disabled': true })}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
