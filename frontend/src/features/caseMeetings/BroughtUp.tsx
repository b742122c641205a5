import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useSectorNames } from '@/api/useSectors';
import { dayOf } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { ShareList } from '@/ui/ShareList/ShareList';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { ActionForChild } from './ActionForChild';
import styles from './CaseMeetings.module.css';
import { NotesByBranch } from './NotesByBranch';
import { Said } from './Said';

type Item = Schemas['BroughtUp'];

/** One meeting's turn on the child: what was asked, what was decided, who does what, and what the family and each branch said. */
export function BroughtUp({ item }: { item: Item }) {
  const { t } = useTranslation('caseMeetings');
  const { t: agenda } = useTranslation('agenda');
  const format = useFormat();
  const headingId = useId();
  const { meeting, asked } = item;
  const heading =
    meeting === null
      ? t('noMeeting')
      : agenda('heading', { kind: meeting.kindName, day: format.dayWithWeek(dayOf(meeting.startsAt)) });
  return (
    <li>
      <article className={styles['item']} aria-labelledby={headingId}>
        <h3 id={headingId}>{heading}</h3>
        {meeting?.way && (
          <p>
            <Link to="/moten/$seriesId/$cycleId/$meetingId" params={meeting.way}>
              {t('toMeeting')}
            </Link>
          </p>
        )}
        {asked !== null && <Asked asked={asked} />}
        <Part title={agenda('write.decision')} shown={item.decisions.length > 0}>
          <ul className={styles['said']}>
            {item.decisions.map((decision) => (
              <Said key={decision.writingId} said={decision} />
            ))}
          </ul>
        </Part>
        <Part title={agenda('action.title')} shown={item.actions.length > 0}>
          <ul className={styles['said']}>
            {item.actions.map((action) => (
              <ActionForChild key={action.what.writingId} action={action} />
            ))}
          </ul>
        </Part>
        <Part title={agenda('view.title')} shown={item.views.length > 0}>
          <ul className={styles['said']}>
            {item.views.map((view) => (
              <Said
                key={view.said.writingId}
                said={view.said}
                label={agenda('view.label', {
                  who: view.personName ?? agenda(`view.perspective.${view.perspective}`),
                  of: agenda(view.of === 'question' ? 'view.aboutQuestion' : 'view.aboutDecision'),
                })}
              />
            ))}
          </ul>
        </Part>
        <Part title={agenda('write.notes')} shown={item.notes.length > 0}>
          <NotesByBranch notes={item.notes} />
        </Part>
      </article>
    </li>
  );
}

function Part({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  if (!shown) return null;
  return (
    <div className={styles['part']}>
      <h4>{title}</h4>
      {children}
    </div>
  );
}

function Asked({ asked }: { asked: NonNullable<Item['asked']> }) {
  const { t } = useTranslation('caseMeetings');
  const { t: agenda } = useTranslation('agenda');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const sectors = useSectorNames(asked.sectors);
  const { author, mode } = asked;
  return (
    <>
      <p className={styles['text']} dir="auto">
        {asked.question}
      </p>
      {(mode !== null || asked.withdrawn) && (
        <p className={styles['tags']}>
          {mode !== null && (
            <StatusTag tone={mode === 'named' ? 'ok' : 'info'}>{agenda(`item.mode.${mode}`)}</StatusTag>
          )}
          {asked.withdrawn && <StatusTag tone="mute">{t('withdrawn')}</StatusTag>}
        </p>
      )}
      <DefinitionList
        terms={[
          { term: agenda('item.story'), value: mode === 'named' ? null : asked.story },
          { term: t('sectors'), value: sectors },
          { term: t('outcomes'), value: asked.outcomes.map((one) => agenda(`outcome.outcomes.${one}`)).join(', ') },
        ]}
      />
      <p className={styles['why']}>
        {common('by', { person: author.personName, unit: author.unitName })}, {format.instant(asked.at)}.{' '}
        {asked.why.text}
      </p>
      {mode !== null && <ShareList shares={asked.sharedWith} />}
    </>
  );
}
