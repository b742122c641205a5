import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { catalogueQuery } from '@/api/catalogue';
import { directoryQuery, municipalityOfUnit } from '@/api/reference';
import type { Code, Schemas } from '@/api/types';
import { Notice } from '@/ui/Notice/Notice';
import { Select } from '@/ui/Select/Select';
import type { Meeting } from './model';

type Entry = Schemas['InterventionView'];

/** What the choice of an insats fills in. */
interface Filled {
  readonly catalogueEntry: string;
  readonly what: string;
  readonly reach: Code<'Reach'> | '';
  readonly kind: Code<'ActionKind'> | '';
}

interface Props {
  readonly meeting: Pick<Meeting, 'people'>;
  readonly field: { readonly name: string; readonly value: string; readonly error: string | undefined };
  readonly written: Pick<Filled, 'what'>;
  readonly onChange: (filled: Partial<Filled>) => void;
}

/** An action may be one of the insatser that the school's municipality offers: what one waits for is seen before it is decided. */
export function CatalogueChoice({ meeting, field, written, onChange }: Props) {
  const { t } = useTranslation('agenda');
  const waiting = useWaiting();
  const entries = useEntries(meeting);
  const chosen = entries.find(({ entryId }) => entryId === field.value);
  if (entries.length === 0) return null;
  const choose = (entry: Entry | undefined) => {
    if (entry === undefined) return onChange({ catalogueEntry: '' });
    const { entryId: catalogueEntry, reach, kind } = entry;
    // Words that somebody has written stay theirs; a name that an earlier choice put there goes with it.
    const own = written.what.trim() !== '' && written.what !== (chosen && nameOf(chosen));
    onChange({ catalogueEntry, reach, kind, ...(!own && { what: nameOf(entry) }) });
  };
  return (
    <>
      <Select
        {...field}
        label={t('action.catalogue')}
        help={t('action.catalogueHelp')}
        placeholder={t('action.catalogueNone')}
        options={entries.map((entry) => ({
          value: entry.entryId,
          label: t('action.catalogueChoice', { name: nameOf(entry), waiting: waiting(entry.waitingWeeks) }),
          group: t(`action.reaches.${entry.reach}`),
        }))}
        onChange={({ currentTarget }) => choose(entries.find(({ entryId }) => entryId === currentTarget.value))}
        optional
      />
      {chosen && (
        <Notice tone="info" role="status">
          <p>
            {t('action.catalogueFacts', {
              offeredBy: chosen.offeredBy,
              access: t(`action.catalogueAccess.${chosen.access}`),
              waiting: waiting(chosen.waitingWeeks),
            })}
          </p>
          {chosen.contact !== null && <p>{t('action.catalogueContact', { contact: chosen.contact })}</p>}
        </Notice>
      )}
    </>
  );
}

const nameOf = ({ texts }: Entry): string => texts.find(({ language }) => language === 'sv')?.name ?? '';

function useWaiting() {
  const { t } = useTranslation('agenda');
  return (weeks: number | null): string => {
    if (weeks === null) return t('action.waitingUnknown');
    return weeks === 0 ? t('action.waitingNone') : t('action.waitingWeeks', { count: weeks });
  };
}

const ofSchool: readonly Code<'BranchKind'>[] = [
  'school',
  'preschool',
  'studentHealthPsychosocial',
  'studentHealthMedical',
];

/** The catalogue of the municipality that those who come for the school come from; nothing until it is here. */
function useEntries({ people }: Props['meeting']): readonly Entry[] {
  const { data: directory } = useQuery(directoryQuery);
  const school = people.find(({ branchKind }) => ofSchool.includes(branchKind));
  const municipality = directory && school && municipalityOfUnit(directory, school.unitId);
  const { data } = useQuery({ ...catalogueQuery(municipality ?? ''), enabled: municipality !== undefined });
  return data?.interventions ?? [];
}
