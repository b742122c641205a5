import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { today } from '@/i18n/format';
import { DateField } from '@/ui/DateField/DateField';
import { Question } from './Question';
import { presenceCommands } from './queries';

/** Asks until which day they come. */
export function EndDialog({ plan, onClose }: { plan: Schemas['PresenceView']; onClose: () => void }) {
  const { t } = useTranslation('presence');
  const [day, setDay] = useState(today());
  return (
    <Question
      asked={{
        title: t('endFor', { school: plan.schoolName }),
        help: (
          <>
            <p>{t('endHelp')}</p>
            <DateField
              name="lastDay"
              label={t('lastDay')}
              value={day}
              min={today()}
              max={plan.to}
              onChange={({ currentTarget }) => setDay(currentTarget.value)}
            />
          </>
        ),
        yes: t('end'),
        tone: 'danger',
        done: t('ended'),
        run: (attempt) => presenceCommands.end(plan.presenceId, day, attempt),
      }}
      onClose={onClose}
    />
  );
}
