import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { languageName } from '@/i18n/languageName';
import { useApart } from '@/i18n/useApart';
import { useFormat } from '@/i18n/useFormat';
import { ConcernLinks } from '@/ui/ConcernLinks/ConcernLinks';
import { Notice } from '@/ui/Notice/Notice';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import styles from './CaseFrame.module.css';
import { CaseTabs } from './CaseTabs';
import { EmergencyBanner } from './EmergencyBanner';
import type { CaseView } from './model';

/** The frame of a case: a band that stays, the parts of the case, and always the way to report a concern. */
export function CaseFrame({ view, children }: { view: CaseView; children: ReactNode }) {
  const { t } = useTranslation('ui');
  const { orosanmalan } = useReference();
  const band = useStickyBand();
  return (
    <>
      <div ref={band} className={styles['band']}>
        <Person view={view} />
        <CaseTabs caseId={view.caseId} />
      </div>
      {view.protectionNotice !== null && <Notice tone="stop">{view.protectionNotice}</Notice>}
      {view.emergency !== null && <EmergencyBanner caseId={view.caseId} emergency={view.emergency} />}
      {view.takenOut !== null && <TakenOut takenOut={view.takenOut} />}
      <div className={styles['content']}>{children}</div>
      <div className={styles['concern']} data-print="no">
        <h2>{t('concernTitle')}</h2>
        <ConcernLinks places={orosanmalan} nearest={view.child?.registeredMunicipality} />
      </div>
    </>
  );
}

function TakenOut({ takenOut }: { takenOut: NonNullable<CaseView['takenOut']> }) {
  const { t } = useTranslation('items');
  const format = useFormat();
  return (
    <Notice tone="stop">
      <p>{t('takenOut', { at: format.instant(takenOut.at) })}</p>
      {takenOut.reason !== null && <p dir="auto">{t('takenOutReason', { reason: takenOut.reason })}</p>}
    </Notice>
  );
}

/** Alias, age and language, and what one must not miss. Never a name: the band is what others see over a shoulder. */
function Person({ view }: { view: CaseView }) {
  const { t, i18n } = useTranslation('caseFrame');
  const { t: common } = useTranslation('common');
  const apart = useApart();
  const { child } = view;
  const facts = [
    t('caseNumber', { number: apart(view.number) }),
    child?.age != null && common('age', { count: child.age }),
    child?.language != null && t('language', { language: languageName(child.language, i18n.language) }),
  ].filter((fact) => fact !== false);
  const guarded = child !== null && child.protection !== 'none';
  return (
    <div className={styles['person']}>
      <h1 tabIndex={-1}>{view.alias}</h1>
      <span className={styles['facts']}>{facts.map(apart).join(' · ')}</span>
      <span className={styles['tags']}>
        {guarded && <StatusTag tone="stop">{t(`protection_${child.protection}`)}</StatusTag>}
        {child?.needsInterpreter === true && <StatusTag tone="info">{t('interpreter')}</StatusTag>}
        <StatusTag tone="mute">{t(`phase_${view.phase}`)}</StatusTag>
      </span>
    </div>
  );
}

/** Tells the page how much of it the band covers, so that what gets focus is scrolled clear of it. */
function useStickyBand() {
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = band.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const root = document.documentElement;
    const observer = new ResizeObserver(() => {
      const sticks = getComputedStyle(element).position === 'sticky';
      root.style.setProperty('--sticky-block', sticks ? `${element.offsetHeight}px` : '0rem');
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--sticky-block');
    };
  }, []);
  return band;
}
