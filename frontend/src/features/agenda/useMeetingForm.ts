import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useConnectionLost } from '@/api/connection';
import { errorsByField, type FieldProblem, fieldProblems } from '@/api/formErrors';
import { ApiError, ConnectionError } from '@/api/problem';
import { useCommand } from '@/api/useCommand';
import type { DraftState } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { refreshTerm } from './queries';

/** What is typed, and the key that it was sent with while no answer has come: kept with the draft, so that a repeat is done once. */
export type Kept<Content> = Content & { readonly sentAs?: string | undefined };

interface Options<Content> {
  readonly cycleId: string;
  readonly draft: DraftState<Kept<Content>>;
  readonly blank: Content;
  /** Before the name of each field: several forms with the same fields stand on one page. */
  readonly prefix: string;
  /** Fields that the host may point at besides those of the content. */
  readonly fields?: readonly string[];
  /** The field in which something is typed that the host knows under another name. */
  readonly fieldOf?: (name: string, content: Content) => string;
  readonly missing: (content: Content) => readonly { readonly name: string; readonly message: string }[];
  readonly run: (content: Content, key: string) => Promise<unknown>;
  /** Whether the form stays for the next text. */
  readonly stays?: boolean;
  readonly onDone: () => void;
}

/**
 * A form on the page of a meeting: kept as a draft while it is written, sent as one command, and sent again by itself under the same key
 * when there was no way through.
 */
export function useMeetingForm<Content extends object>(options: Options<Content>) {
  const { cycleId, blank, prefix, fields = [], stays = false, fieldOf = (name: string) => name } = options;
  const queryClient = useQueryClient();
  const written = useDraftForm<Kept<Content>>(options.draft, blank);
  const { content } = written;
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [tries, setTries] = useState(0);
  const latest = useRef(content);
  latest.current = content;
  const command = useCommand<{ content: Content; key: string }, unknown>({
    run: async ({ content: sent, key }) => {
      try {
        return await options.run(sent, key);
      } catch (error) {
        // What now stands is shown beside what was typed.
        if (error instanceof ApiError && error.status === 409) await refreshTerm(queryClient, cycleId);
        throw error;
      }
    },
    onDone: async (_, { key }) => {
      // What has been typed since it was sent is the next text.
      if (!stays) written.finish();
      else if (latest.current.sentAs === key) written.startOver();
      await refreshTerm(queryClient, cycleId);
      options.onDone();
    },
  });
  const unsent = command.error instanceof ConnectionError;
  useSentAgain(unsent, command.submit, content);

  const change = (part: Partial<Content>) => {
    if (unsent) command.reset();
    written.change({ ...part, sentAs: undefined } as Partial<Kept<Content>>);
  };
  const send = (part: Partial<Content> = {}) => {
    const next = { ...content, ...part };
    const found = options.missing(next);
    setFaults(found);
    setTries((count) => count + 1);
    if (found.length > 0) return;
    const changed = Object.keys(part).length > 0;
    const key = (changed ? undefined : content.sentAs) ?? crypto.randomUUID();
    written.change({ ...part, sentAs: key } as Partial<Kept<Content>>);
    const { sentAs: _, ...plain } = next;
    command.submit({ content: plain as unknown as Content, key });
  };

  const changed = command.error instanceof ApiError && command.error.problem.code === 'eht.text-changed';
  const isField = (name: string) => name in blank || fields.includes(name);
  const refused = unsent || changed ? [] : fieldProblems(command.error, (name) => isField(fieldOf(name, content)));
  const problems = (faults.length > 0 ? faults : refused).map(({ name, message }) =>
    name === undefined ? { message } : { name: `${prefix}.${fieldOf(name, content)}`, message },
  );
  const errors = errorsByField(problems);
  const field = (name: string) => ({ name: `${prefix}.${name}`, error: errors[`${prefix}.${name}`] });
  return {
    content: content as Content,
    change,
    send,
    field,
    /** Everything that a control of one text needs. */
    text: <Name extends keyof Content & string>(name: Name) => ({
      ...field(name),
      value: String(content[name] ?? ''),
      onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
        change({ [name]: currentTarget.value } as unknown as Partial<Content>),
    }),
    /** It was sent, and no answer came, or there was no network to send it by; it is sent once there is a way through. */
    unsent: unsent || command.isPaused,
    /** Somebody rewrote the text that this one was to take the place of. */
    changed,
    busy: command.isPending,
    problems,
    attempt: tries + command.attempt,
    /** What the frame of a form that opens needs. */
    frame: {
      problems,
      attempt: tries + command.attempt,
      conflict: undefined,
      busy: command.isPending,
      written,
      onSubmit: () => send(),
    },
  };
}

type Sent<Content> = { content: Content; key: string };

/** Sends once more what got no answer, as soon as something else has been answered. */
function useSentAgain<Content extends object>(
  unsent: boolean,
  submit: (sent: Sent<Content>) => void,
  { sentAs, ...content }: Kept<Content>,
) {
  const lost = useConnectionLost();
  const again = useRef<() => void>(undefined);
  again.current = () => {
    if (sentAs !== undefined) submit({ content: content as unknown as Content, key: sentAs });
  };
  useEffect(() => {
    if (unsent && !lost) again.current?.();
  }, [unsent, lost]);
}
