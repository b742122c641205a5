import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/usePageTitle';
import { Notice } from '@/ui/Notice/Notice';
import { ChildCard } from './ChildCard';
import { CoordinatorCard } from './CoordinatorCard';
import { ExportCard } from './exports/ExportCard';
import { GuardiansCard } from './GuardiansCard';
import type { CaseView } from './model';
import { NextActions } from './NextActions';
import styles from './Overview.module.css';
import { PartRetention } from './PartRetention';
import { RelatedCard } from './persons/RelatedCard';
import { TakeOutCase } from './persons/TakeOutCase';
import { ReasonCard } from './ReasonCard';
import { WaitingCard } from './waiting/WaitingCard';

/** That one reads in an emergency stands on every page, in the frame. */
const noticesBesideBanner = ({ notices }: CaseView) => notices.filter(({ code }) => code !== 'break-glass.own');

/** The first part of a case: who, why, who coordinates, and what can be done now. */
export function Overview({ view }: { view: CaseView }) {
  const { t: frame } = useTranslation('caseFrame');
  usePageTitle(view.alias, frame('tabOverview'));
  return (
    <>
      {noticesBesideBanner(view).map((notice) => (
        <Notice key={`${notice.code} ${notice.text}`} tone="wait">
          {notice.text}
        </Notice>
      ))}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <ChildCard view={view} />
          <ReasonCard view={view} />
          <WaitingCard view={view} />
          <GuardiansCard view={view} />
          <RelatedCard view={view} />
        </div>
        <div className={styles['column']}>
          <NextActions view={view} />
          <CoordinatorCard view={view} />
        </div>
      </div>
      <ExportCard view={view} />
      <PartRetention view={view} />
      <TakeOutCase view={view} />
    </>
  );
}
