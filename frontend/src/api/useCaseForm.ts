import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newestCaseVersion, refreshCase } from './caseVersion';
import { errorsByField, type FieldProblem, fieldProblems } from './formErrors';
import type { Schemas } from './types';
import { useVersionedCommand, type VersionedAttempt } from './useCommand';
import type { DraftState } from './useDraft';
import { useDraftForm } from './useDraftForm';

interface Options<Content> {
  readonly view: Pick<Schemas['CaseView'], 'caseId' | 'version'>;
  readonly draft: DraftState<Content>;
  readonly blank: Content;
  /** Before the name of each field: several forms with the same fields can stand on one page. */
  readonly prefix: string;
  /** What must be filled in before it is sent, in the order of the form, by the names of the fields. */
  readonly missing: (
    content: Content,
  ) => readonly { readonly name: keyof Content & string; readonly message: string }[];
  readonly run: (caseId: string, content: Content, attempt: VersionedAttempt) => Promise<unknown>;
  /** Called when it has been saved, and what shows the case has been fetched anew. */
  readonly onDone: () => void;
}

/** A form in a case that is kept as a draft while it is written, and becomes one command on what stood there when it was opened. */
export function useCaseForm<Content extends object>(options: Options<Content>) {
  const { view, blank, prefix } = options;
  const queryClient = useQueryClient();
  const written = useDraftForm(options.draft, blank);
  const { content, change } = written;
  const [opened] = useState(view.version);
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [tries, setTries] = useState(0);
  const command = useVersionedCommand<Content, unknown>({
    version: opened,
    newest: () => newestCaseVersion(queryClient, view.caseId),
    run: (sent, attempt) => options.run(view.caseId, sent, attempt),
    onDone: async () => {
      written.finish();
      await refreshCase(queryClient, view.caseId);
      options.onDone();
    },
  });
  const { conflict } = command;
  const nameOf = (field: string) => `${prefix}.${field}`;
  const refused = conflict ? [] : fieldProblems(command.error, (name) => name in blank);
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
        const found = options.missing(content);
        setFaults(found);
        setTries((count) => count + 1);
        if (found.length > 0) return;
        if (conflict) command.saveAgain(content);
        else command.submit(content);
      },
    },
  };
}

/** The names of the members that are one text. */
type TextOf<Content> = { [Name in keyof Content & string]: Content[Name] extends string ? Name : never }[keyof Content &
  string];
