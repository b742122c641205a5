import { useState } from 'react';
import { errorsByField, type FieldProblem, fieldProblems } from './formErrors';
import type { Problem } from './problem';
import type { DraftForm } from './useDraftForm';

/** The command that a form becomes; one on something new has no conflict. */
interface Command<Content> {
  readonly submit: (content: Content) => void;
  readonly saveAgain?: (content: Content) => void;
  readonly conflict?: Problem | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly attempt: number;
}

interface Options<Content> {
  readonly written: DraftForm<Content>;
  readonly command: Command<Content>;
  /** Before the name of each field: several forms with the same fields can stand on one page. */
  readonly prefix: string;
  /** What must be filled in before it is sent, in the order of the form, by the names of the fields. */
  readonly missing: (
    content: Content,
  ) => readonly { readonly name: keyof Content & string; readonly message: string }[];
}

/** What the controls and the frame of a form need, when it is kept as a draft while it is written and then becomes one command. */
export function useWrittenForm<Content extends object>({ written, command, prefix, missing }: Options<Content>) {
  const { content, change } = written;
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [tries, setTries] = useState(0);
  const { conflict } = command;
  const nameOf = (field: string) => `${prefix}.${field}`;
  const refused = conflict ? [] : fieldProblems(command.error, (name) => name in content);
  const problems = (faults.length > 0 ? faults : refused).map(({ name, message }) =>
    name === undefined ? { message } : { name: nameOf(name), message },
  );
  const errors = errorsByField(problems);
  const field = <Name extends keyof Content & string>(name: Name) => ({
    name: nameOf(name),
    error: errors[nameOf(name)],
  });
  return {
    content,
    change,
    /** The name and the error of a field, for controls that are not one text. */
    field,
    /** Everything that a control of one text needs. */
    text: <Name extends TextOf<Content>>(name: Name) => ({
      ...field(name),
      value: content[name] as string,
      onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
        change({ [name]: currentTarget.value } as unknown as Partial<Content>),
    }),
    /** What the frame of the form needs. */
    frame: {
      problems,
      attempt: tries + command.attempt,
      conflict,
      busy: command.isPending,
      written,
      onSubmit: () => {
        const found = missing(content);
        setFaults(found);
        setTries((count) => count + 1);
        if (found.length > 0) return;
        if (conflict && command.saveAgain) command.saveAgain(content);
        else command.submit(content);
      },
    },
  };
}

/** The names of the members that are one text. */
type TextOf<Content> = { [Name in keyof Content & string]: Content[Name] extends string ? Name : never }[keyof Content &
  string];
