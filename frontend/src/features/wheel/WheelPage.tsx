import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Stack } from '@/ui/Stack/Stack';
import { TabHeader } from '@/ui/TabHeader/TabHeader';
import { Accounts } from './Accounts';
import { EditionChoice } from './EditionChoice';
import { LanguageChoice } from './LanguageChoice';
import { Legend } from './Legend';
import { type Edition, sectorViews, wheelsOf, whoHasSpoken } from './model';
import { SectorEditor } from './SectorEditor';
import { SectorPanel } from './SectorPanel';
import { StartWheel } from './StartWheel';
import { useSpokenWords } from './useSpokenWords';
import { useWheelLanguage } from './useWheelLanguage';
import styles from './WheelPage.module.css';
import { WheelPicture } from './WheelPicture';
import { WheelTable } from './WheelTable';

/** What the address holds: which sector, in which language, of which version. Never a name, never a word that was said. */
export interface WheelSearch {
  readonly sektor?: string | undefined;
  readonly sprak?: string | undefined;
  readonly version?: number | undefined;
}

interface Props {
  readonly view: Schemas['CaseView'];
  readonly search: WheelSearch;
  readonly onSearch: (search: WheelSearch) => void;
  readonly edition: Edition;
  readonly editions: readonly Edition[];
  /** The edition that a new wheel begins on. */
  readonly newest: Edition;
}

/** The wheel of a case: the picture, the chosen sector with the three perspectives beside each other, the conversations, the table. */
export function WheelPage({ view, search, onSearch, edition, editions, newest }: Props) {
  const { t } = useTranslation('wheel');
  usePageTitle(view.alias, t('title'));
  const { definition, languages, locale, dir } = useWheelLanguage(edition, search.sprak);
  const [starting, setStarting] = useState(false);
  const words = useSpokenWords();
  const wheels = wheelsOf(view.wheels, edition);
  const sectors = sectorViews(definition, wheels);
  const chosen = sectors.find((sector) => sector.key === search.sektor) ?? sectors[0];
  return (
    <Stack gap="large">
      <div className={styles['part']} data-form-home>
        <TabHeader
          title={t('title')}
          intro={t('intro')}
          action={view.actions.find((action) => action.name === 'startWheel')}
          actionLabel={t('start.button')}
          onAction={() => setStarting(true)}
        />
        {starting && (
          <StartWheel
            view={view}
            edition={newest}
            onStarted={() => setStarting(false)}
            onCancel={() => setStarting(false)}
          />
        )}
      </div>
      <div className={styles['choices']} data-print="no">
        <LanguageChoice
          label={t('language')}
          languages={languages}
          locale={locale}
          onChoose={(sprak) => onSearch({ ...search, sprak })}
        />
        {editions.length > 1 && (
          <EditionChoice
            title={definition.title}
            editions={editions}
            edition={edition}
            onChoose={(version) => onSearch({ ...search, version })}
          />
        )}
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </div>
      <WheelPicture
        legend={t('choose')}
        sectors={sectors.map(({ key, label, ...sector }) => {
          const spoken = whoHasSpoken(sector);
          return { key, label, spoken, words: words(spoken) };
        })}
        selected={chosen?.key}
        onSelect={(sektor) => onSearch({ ...search, sektor })}
        lang={locale}
        dir={dir}
      />
      <Legend />
      {chosen && <Chosen key={chosen.key} caseId={view.caseId} sector={chosen} wheels={wheels} lang={locale} />}
      <section className={styles['part']}>
        <h3>{t('accounts.title')}</h3>
        {wheels.length === 0 ? (
          <EmptyState title={t('accounts.none')}>{t('accounts.noneHelp')}</EmptyState>
        ) : (
          <Accounts caseId={view.caseId} wheels={wheels} locale={locale} />
        )}
      </section>
      <section className={styles['part']}>
        <h3>{t('table.title')}</h3>
        <WheelTable sectors={sectors} lang={locale} />
      </section>
    </Stack>
  );
}

interface ChosenProps {
  readonly caseId: string;
  readonly sector: ReturnType<typeof sectorViews>[number];
  readonly wheels: readonly Schemas['WheelView'][];
  readonly lang: string;
}

/** The chosen sector: what is said, or the form in which it is written. */
function Chosen({ caseId, sector, wheels, lang }: ChosenProps) {
  const [writing, setWriting] = useState<string>();
  const panel = useRef<HTMLDivElement>(null);
  const wheel = wheels.find((one) => one.wheelId === writing);
  const close = () => {
    setWriting(undefined);
    panel.current?.focus();
  };
  return (
    <div ref={panel} tabIndex={-1}>
      {wheel ? (
        <SectorEditor caseId={caseId} wheel={wheel} sector={sector} lang={lang} onClose={close} />
      ) : (
        <SectorPanel sector={sector} wheels={wheels} lang={lang} onWrite={setWriting} />
      )}
    </div>
  );
}
