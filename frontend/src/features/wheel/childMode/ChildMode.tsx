import { useSuspenseQuery } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { InLanguage } from '@/i18n/InLanguage';
import { languages as interfaceLanguages, languageOf } from '@/i18n/languages';
import { usePageTitle } from '@/lib/usePageTitle';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { sectorViews } from '../model';
import { wheelQuery } from '../queries';
import { useWheelLanguage } from '../useWheelLanguage';
import styles from './ChildMode.module.css';
import { ChildSector } from './ChildSector';
import { ChildWheel } from './ChildWheel';
import { LeaveChildMode } from './LeaveChildMode';
import { PrivacyCard } from './PrivacyCard';

interface Props {
  readonly caseId: string;
  readonly wheelId: string;
  /** Who holds the screen: the one that is asked for before the case is shown again. */
  readonly professional: string;
  readonly locale: string | undefined;
  readonly onLocale: (locale: string) => void;
  readonly onLeave: () => void;
}

type Stage = { readonly at: 'card' | 'wheel' | 'leaving' } | { readonly at: 'sector'; readonly key: string };

/**
 * Barnläget: the wheel for sitting with a child. It fetches this one wheel and nothing else of the case, and the way out of it,
 * the browser's own back button included, goes through the professional.
 */
export function ChildMode(props: Props) {
  const { data: wheel } = useSuspenseQuery(wheelQuery(props.wheelId));
  const edition = { definitionId: wheel.definitionId, definitionVersion: wheel.definitionVersion };
  const language = useWheelLanguage(edition, props.locale);
  const spoken = interfaceLanguages.find(({ code }) => code === language.locale);
  return (
    <div className={styles['page']}>
      <InLanguage code={spoken?.code ?? languageOf('sv').code} fallback={<Skeleton lines={6} />}>
        <Stages {...props} wheel={wheel} language={language} />
      </InLanguage>
    </div>
  );
}

interface StagesProps extends Props {
  readonly wheel: Schemas['WheelView'];
  readonly language: ReturnType<typeof useWheelLanguage>;
}

function Stages({ caseId, wheel, language, professional, onLocale, onLeave }: StagesProps) {
  const { t } = useTranslation('wheel');
  usePageTitle(t('childMode.documentTitle'));
  const [stage, setStage] = useState<Stage>({ at: 'card' });
  const guard = useBlocker({
    shouldBlockFn: ({ current, next }) => stage.at !== 'card' && current.pathname !== next.pathname,
    enableBeforeUnload: false,
    withResolver: true,
  });
  const { definition, locale, dir } = language;
  const sectors = sectorViews(definition, [wheel]);
  const leaving = guard.status === 'blocked' || stage.at === 'leaving';
  if (leaving) {
    const leave = guard.status === 'blocked' ? guard.proceed : onLeave;
    const stay = () => {
      if (guard.status === 'blocked') guard.reset();
      setStage({ at: 'wheel' });
    };
    return <LeaveChildMode professional={professional} onLeave={leave} onStay={stay} />;
  }
  if (stage.at === 'card') {
    return (
      <PrivacyCard language={language} onLocale={onLocale} onBegin={() => setStage({ at: 'wheel' })} onBack={onLeave} />
    );
  }
  const chosen = stage.at === 'sector' ? sectors.find((sector) => sector.key === stage.key) : undefined;
  if (chosen) {
    return (
      <ChildSector
        caseId={caseId}
        wheel={wheel}
        sector={chosen}
        lang={locale}
        professional={professional}
        onBack={() => setStage({ at: 'wheel' })}
      />
    );
  }
  return (
    <ChildWheel
      sectors={sectors}
      lang={locale}
      dir={dir}
      onChoose={(key) => setStage({ at: 'sector', key })}
      onDone={() => setStage({ at: 'leaving' })}
    />
  );
}
