import { useTranslation } from 'react-i18next';
import { useApart } from '@/i18n/useApart';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import styles from './ConcernLinks.module.css';

/** Where a municipality takes an orosanmälan. */
export interface ConcernPlace {
  readonly municipality: string;
  readonly name: string;
  readonly phone?: string | null;
  readonly url?: string | null;
}

interface Props {
  readonly places: readonly ConcernPlace[];
  /** The municipality nearest at hand; the others are folded away. */
  readonly nearest?: string | null | undefined;
}

/** Where a concern is reported. Plain links out: nothing about a report is kept here, not even that one was looked for. */
export function ConcernLinks({ places, nearest }: Props) {
  const { t } = useTranslation('ui');
  const own = places.filter((place) => place.municipality === nearest);
  const others = places.filter((place) => place.municipality !== nearest);
  return (
    <div className={styles['concern']}>
      <p>{t('concernText')}</p>
      <Places places={own} />
      {others.length > 0 && (
        <Disclosure summary={own.length > 0 ? t('concernOther') : t('concernAll')}>
          <Places places={others} />
        </Disclosure>
      )}
      <p>{t('concernEmergency')}</p>
    </div>
  );
}

function Places({ places }: { places: readonly ConcernPlace[] }) {
  const { t } = useTranslation('ui');
  const apart = useApart();
  if (places.length === 0) return null;
  return (
    <ul className={styles['places']}>
      {places.map((place) => (
        <li key={place.municipality}>
          {place.url ? (
            <a href={place.url} rel="noreferrer external">
              {t('concernLink', { name: apart(place.name) })}
            </a>
          ) : (
            place.name
          )}
          {place.phone ? <span>{t('concernPhone', { phone: apart(place.phone) })}</span> : null}
        </li>
      ))}
    </ul>
  );
}
