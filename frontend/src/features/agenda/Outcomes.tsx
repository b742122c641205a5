import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { Button } from '@/ui/Button/Button';
import { CheckboxGroup } from '@/ui/Choices/Choices';
import { ConcernLinks } from '@/ui/ConcernLinks/ConcernLinks';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import styles from './Agenda.module.css';
import type { Item } from './model';
import type { OnItemProps } from './onItemProps';
import { onItem } from './queries';
import { useMeetingAction } from './useMeetingAction';

type Outcome = Item['outcomes'][number];

const all = ['schoolAction', 'consultation', 'supportRequest', 'newCase', 'sip', 'later', 'nothing'] as const;
const alone: ReadonlySet<Outcome> = new Set(['later', 'nothing']);

/** What the item leads to. Where a concern is reported stands beside it, and nothing about that is kept. */
export function Outcomes(props: OnItemProps) {
  const { t } = useTranslation('agenda');
  const { orosanmalan } = useReference();
  const [choosing, setChoosing] = useState(false);
  const { outcomes } = props.item;
  return (
    <div className={styles['part']} data-form-home>
      <h4>{t('outcome.title')}</h4>
      {outcomes.length === 0 ? (
        <p className={styles['quiet']}>{t('outcome.none')}</p>
      ) : (
        <ul>
          {outcomes.map((outcome) => (
            <li key={outcome}>{t(`outcome.outcomes.${outcome}`)}</li>
          ))}
        </ul>
      )}
      {props.meeting.meeting.status === 'open' &&
        (choosing ? (
          <Form {...props} onClose={() => setChoosing(false)} />
        ) : (
          <span>
            <Button onClick={() => setChoosing(true)}>{t('outcome.change')}</Button>
          </span>
        ))}
      <Disclosure summary={t('outcome.concern')}>
        <ConcernLinks places={orosanmalan} />
      </Disclosure>
    </div>
  );
}

function Form({ meeting, item, onClose }: OnItemProps & { onClose: () => void }) {
  const { t } = useTranslation('agenda');
  const [chosen, setChosen] = useState<readonly Outcome[]>(item.outcomes);
  const set = useMeetingAction<readonly Outcome[]>({
    cycleId: meeting.cycleId,
    run: (outcomes, key) => onItem.outcomes(item.itemId, [...outcomes], key),
    said: t('outcome.saved'),
    onDone: onClose,
  });
  const toggle = (outcome: Outcome, checked: boolean) =>
    setChosen(
      !checked
        ? chosen.filter((one) => one !== outcome)
        : alone.has(outcome)
          ? [outcome]
          : [...chosen.filter((one) => !alone.has(one)), outcome],
    );
  return (
    <DraftedForm
      framed
      level={5}
      title={t('outcome.change')}
      submit={t('outcome.save')}
      problems={set.problems}
      attempt={set.attempt}
      conflict={undefined}
      busy={set.busy}
      written={undefined}
      onSubmit={() => set.submit(chosen)}
      onClose={onClose}
    >
      <CheckboxGroup
        name={`outcomes-${item.itemId}`}
        legend={t('outcome.title')}
        choices={all.map((value) => ({ value, label: t(`outcome.outcomes.${value}`) }))}
        isChosen={(value) => chosen.some((one) => one === value)}
        input={{
          onChange: ({ currentTarget: { value, checked } }) => {
            const outcome = all.find((one) => one === value);
            if (outcome) toggle(outcome, checked);
          },
        }}
      />
    </DraftedForm>
  );
}
