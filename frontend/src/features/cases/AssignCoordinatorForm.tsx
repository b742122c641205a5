import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { RadioGroup } from '@/ui/Choices/Choices';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { Row, Stack } from '@/ui/Stack/Stack';
import { useFormFocus } from '@/ui/useFormFocus';
import { CommandProblems } from './CommandProblems';
import { type CaseView, possibleCoordinators } from './model';
import { assignCoordinator } from './queries';
import { useCaseCommand } from './useCaseCommand';

const nobody = 'nobody';

/** Names a samordnare among those who work in the case, or asks for one. */
export function AssignCoordinatorForm({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const { t } = useTranslation('cases');
  const { t: common } = useTranslation('common');
  const [chosen, setChosen] = useState<string>();
  const [tries, setTries] = useState(0);
  const form = useFormFocus<HTMLFormElement>();
  const command = useCaseCommand<string | null>({
    view,
    run: assignCoordinator,
    said: t('coordinatorChosen'),
    onDone: onClose,
  });
  const [before] = useState(view.coordinator?.personId);
  const save = (chosenNow: string) => {
    const content = chosenNow === nobody ? null : chosenNow;
    if (command.conflict) command.saveAgain(content);
    else command.submit(content);
  };
  const people = possibleCoordinators(view).map((person) => ({
    value: person.personId,
    label: person.name,
    hint: `${person.roleName}, ${person.unitName}`,
  }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (chosen !== undefined) save(chosen);
  };
  const missing = tries > 0 && chosen === undefined ? t('required_person') : undefined;
  const now = view.coordinator;
  const theirs = now !== null &&
    now.personId !== before && {
      name: 'personId',
      label: t('coordinator'),
      mine: people.find(({ value }) => value === chosen)?.label ?? t('coordinatorAskForOne'),
      theirs: now.name,
      takeTheirs: () => setChosen(now.personId),
    };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack>
        <h3>{t('assignCoordinator')}</h3>
        <ErrorSummary
          level={4}
          problems={missing === undefined ? [] : [{ name: 'personId', message: missing }]}
          attempt={tries}
        />
        <CommandProblems
          command={{ ...command, saveAgain: () => chosen !== undefined && save(chosen) }}
          theirs={theirs ? [theirs] : []}
        />
        <RadioGroup
          name="personId"
          legend={t('coordinatorPerson')}
          choices={[...people, { value: nobody, label: t('coordinatorAskForOne') }]}
          error={missing}
          isChosen={(value) => value === chosen}
          input={{ onChange: (event) => setChosen(event.currentTarget.value) }}
        />
        <Row>
          <Button type="submit" tone="primary" busy={command.isPending}>
            {common('save')}
          </Button>
          <Button onClick={onClose}>{common('cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
