import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keys } from '@/api/keys';
import { directoryQuery, useReference } from '@/api/reference';
import { useUser } from '@/api/session';
import { staffQuery } from '@/api/staff';
import type { Schemas } from '@/api/types';
import { useCommand } from '@/api/useCommand';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { useWrittenForm } from '@/api/useWrittenForm';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextField } from '@/ui/TextField/TextField';
import { contactRouteCommands } from './queries';
import { blankRoute, missingIn, routeBody, type WrittenRoute, writtenOf } from './written';

interface Props {
  /** The way that is changed; without it one is added. */
  readonly route?: Schemas['ContactRouteView'];
  /** The municipalities to which BUP has a way already. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

/** Writes how BUP is reached from a municipality: whom, when and on what number. */
export function RouteForm(props: Props) {
  const draft = useDraft<WrittenRoute>('bupRoute', 'new');
  if (!draft.ready) return <Skeleton lines={6} />;
  // One draft for all of them: what was typed about another municipality is not this one's.
  const isOther = (draft.restored?.content.municipality ?? '') !== (props.route?.municipality ?? '');
  return <Fields {...props} draft={isOther && props.route !== undefined ? { ...draft, restored: undefined } : draft} />;
}

function Fields({ route, taken, onClose, draft }: Props & { draft: DraftState<WrittenRoute> }) {
  const { t } = useTranslation('contactRoutes');
  const { limits } = useReference();
  const queryClient = useQueryClient();
  const written = useDraftForm(draft, route === undefined ? blankRoute : writtenOf(route));
  const choices = useChoices(taken);
  const { data: staff } = useQuery({ ...staffQuery(written.content.unitId), enabled: written.content.unitId !== '' });
  const fresh = () => queryClient.invalidateQueries({ queryKey: keys.contactRoutes });
  const command = useCommand<{ content: WrittenRoute; revision: number }, unknown>({
    run: async ({ content, revision }, attempt) => {
      try {
        return await contactRouteCommands.keep(content.municipality, routeBody(content, revision), attempt);
      } catch (error) {
        // What now stands is shown beside what was typed, and is what the next try goes by.
        await fresh();
        throw error;
      }
    },
    onDone: async () => {
      written.finish();
      await fresh();
      announce(t('saved'));
      onClose();
    },
  });
  const form = useWrittenForm<WrittenRoute>({
    written,
    command: { ...command, submit: (content) => command.submit({ content, revision: route?.revision ?? 0 }) },
    prefix: 'route',
    missing: (content) => missingIn(content).map((name) => ({ name, message: t(`missing.${name}`) })),
  });
  const people = (staff?.staff ?? []).map(({ personId, name, roleName }) => ({
    value: personId,
    label: `${name}, ${roleName}`,
  }));
  return (
    <DraftedForm
      {...form.frame}
      title={t('about')}
      submit={t(route === undefined ? 'addSave' : 'changeSave')}
      onClose={onClose}
    >
      <p>{t('formHelp')}</p>
      {route === undefined && (
        <Select {...form.text('municipality')} label={t('municipality')} options={choices.municipalities} />
      )}
      <Select
        {...form.text('unitId')}
        label={t('unit')}
        options={choices.units}
        onChange={({ currentTarget }) =>
          form.change({ unitId: currentTarget.value, contactPersonId: '', deputyId: '' })
        }
      />
      {form.content.unitId !== '' && (
        <>
          <Select
            {...form.text('contactPersonId')}
            label={t('contactPerson')}
            {...(staff?.staff.length === 0 && { help: t('nobodyInUnit') })}
            options={people}
          />
          <Select {...form.text('deputyId')} label={t('deputy')} help={t('deputyHelp')} optional options={people} />
        </>
      )}
      <TextField {...form.text('phone')} type="tel" label={t('phone')} width="medium" />
      <TextField {...form.text('hours')} label={t('hours')} help={t('hoursHelp')} maxLength={limits.shortText} />
    </DraftedForm>
  );
}

/** The municipalities without a way, and the units of one's own branch. */
function useChoices(taken: readonly string[]) {
  const { data: directory } = useSuspenseQuery(directoryQuery);
  const branchId = useUser().active?.branchId;
  const municipalities = directory.principals
    .filter(({ kind, code }) => kind === 'municipality' && !taken.includes(code))
    .map(({ code, name }) => ({ value: code, label: name }));
  const units = directory.principals
    .flatMap((principal) => principal.branches)
    .filter((branch) => branch.branchId === branchId)
    .flatMap((branch) => branch.units.map(({ unitId, name }) => ({ value: unitId, label: name })));
  return { municipalities, units };
}
