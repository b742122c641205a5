import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/session';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { Persons } from './Persons';
import styles from './Presence.module.css';
import type { Asked } from './Question';
import { presenceCommands } from './queries';

interface Props {
  readonly plan: Schemas['PresenceView'];
  readonly day: string;
  readonly times: readonly Schemas['TalkTime'][];
  readonly onAsk: (asked: Asked) => void;
}

/** One day at one school: who, when, and each time as it stands for whoever looks. */
export function Visit({ plan, day, times, onAsk }: Props) {
  const { t } = useTranslation('presence');
  const format = useFormat();
  const mayBook = useUser().capabilities.includes('workInCase') && plan.mayBook;
  const at = { day: format.day(day), school: plan.schoolName };
  return (
    <div className={styles['visit']}>
      <h4>{plan.schoolName}</h4>
      <p>{t('hours', { starts: plan.starts.slice(0, 5), ends: plan.ends.slice(0, 5) })}</p>
      <p>
        <Persons plan={plan} />
      </p>
      <ul className={styles['times']} aria-label={t('times')}>
        {times.map((time) => (
          <li key={time.startsAt}>
            <Time plan={plan} time={time} mayBook={mayBook} at={at} onAsk={onAsk} />
          </li>
        ))}
      </ul>
      {plan.isOwn && (
        <Button
          tone="quiet"
          aria-label={t('cancelDayFor', at)}
          onClick={() =>
            onAsk({
              title: t('cancelDayFor', at),
              help: t('cancelDayHelp'),
              yes: t('cancelDayYes'),
              tone: 'danger',
              done: t('dayCancelled'),
              run: (attempt) => presenceCommands.cancelDay(plan.presenceId, day, attempt),
            })
          }
        >
          {t('cancelDay')}
        </Button>
      )}
    </div>
  );
}

interface TimeProps extends Pick<Props, 'plan' | 'onAsk'> {
  readonly time: Schemas['TalkTime'];
  readonly mayBook: boolean;
  readonly at: { readonly day: string; readonly school: string };
}

function Time({ plan, time: { startsAt, taken, talkId }, mayBook, at, onAsk }: TimeProps) {
  const { t } = useTranslation('presence');
  const format = useFormat();
  const time = format.time(startsAt);
  if (Date.parse(startsAt) <= Date.now()) return <span className={styles['quiet']}>{t('passed', { time })}</span>;
  if (talkId !== null)
    return (
      <Button
        aria-label={t('unbookFor', { ...at, time })}
        onClick={() =>
          onAsk({
            title: t('unbookFor', { ...at, time }),
            help: t('unbookHelp'),
            yes: t('unbookYes'),
            tone: 'danger',
            done: t('unbooked'),
            run: (attempt) => presenceCommands.unbook(plan.presenceId, talkId, attempt),
          })
        }
      >
        {t('unbook', { time })}
      </Button>
    );
  if (taken) return <span>{t('taken', { time })}</span>;
  if (!mayBook) return <span>{time}</span>;
  return (
    <Button
      aria-label={t('bookFor', { ...at, time })}
      onClick={() =>
        onAsk({
          title: t('bookFor', { ...at, time }),
          help: (
            <>
              <p>{t('counted')}</p>
              <p>{t('bookHelp')}</p>
            </>
          ),
          yes: t('bookYes'),
          done: t('booked'),
          run: (attempt) => presenceCommands.book(plan.presenceId, startsAt, attempt),
        })
      }
    >
      {t('book', { time })}
    </Button>
  );
}
