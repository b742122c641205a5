import { useQueries } from '@tanstack/react-query';
import { recipientsQuery } from '@/api/recipients';
import { useUser } from '@/api/session';
import type { Code } from '@/api/types';
import type { RecipientOption } from '@/ui/RecipientPicker/RecipientPicker';
import type { Meeting } from './model';

type Basis = Code<'LegalBasis'>;

/** What a named child is told by: who the child is, and the question. */
const areas = ['identity', 'situation'] as const;

/**
 * On what each other branch in the room could hear who the child is. A basis carries the name only where it carries both who the child is and
 * the question. Undefined until the host has answered. Kept under the case, so that a consent that comes is seen at once.
 */
export function useRoomBases(
  caseId: string | undefined,
  people: Meeting['people'],
): RecipientOption<Basis>[] | undefined {
  const own = useUser().active?.branchName;
  const branches = [...new Map(people.map((person) => [person.branchName, person])).values()].filter(
    (person) => person.branchName !== own,
  );
  const asked = branches.flatMap((person) => areas.map((area) => ({ person, area })));
  const answers = useQueries({
    queries: asked.map(({ person, area }) => ({
      ...recipientsQuery(caseId ?? '', area, { unitId: person.unitId }),
      enabled: caseId !== undefined,
    })),
  });
  if (answers.some((answer) => answer.isPending)) return undefined;
  return branches.map((person, index) => {
    const [identity, question] = areas.map((_, area) =>
      answers[index * areas.length + area]?.data?.find((one) => one.branchName === person.branchName),
    );
    return {
      branchId: identity?.branchId ?? person.branchName,
      branchName: person.branchName,
      units: [],
      options: (identity?.options ?? []).map((option) => {
        const other = question?.options.find((one) => one.basis === option.basis);
        const stops = [option, other].find((one) => one?.allowed === false);
        return {
          basis: option.basis,
          allowed: option.allowed && other?.allowed === true,
          proposed: option.proposed && other?.proposed === true,
          needsReason: option.needsReason || other?.needsReason === true,
          why: (stops ?? option).why,
        };
      }),
    };
  });
}

/** Whether consent lets a branch hear the name. */
export const hasConsent = ({ options }: RecipientOption<Basis>): boolean =>
  options.some((option) => option.basis === 'consent' && option.allowed);
