import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { type ButtonTone, buttonClass } from '@/ui/Button/Button';

interface Props extends Omit<ComponentProps<'a'>, 'className'> {
  readonly tone?: ButtonTone;
}

function Anchor({ tone = 'secondary', children, ...rest }: Props) {
  return (
    <a {...rest} className={buttonClass(tone)}>
      {children}
    </a>
  );
}

/** A link to a page of ours that looks like a button, for the one thing to do next. */
export const LinkButton = createLink(Anchor);
