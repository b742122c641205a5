import { Link } from '@tanstack/react-router';
import { endonymOf } from '@/i18n/endonyms';
import styles from './SupportPage.module.css';

interface Props {
  readonly label: string;
  readonly municipality: string;
  readonly languages: readonly string[];
  readonly chosen: string;
}

/** Each language by its own name, all in sight: whoever reads none of the others finds theirs. The choice is in the address alone. */
export function LanguageLinks({ label, municipality, languages, chosen }: Props) {
  return (
    <nav aria-label={label} className={styles['languages']} data-print="no">
      <ul>
        {languages.map((code) => {
          const { name, dir } = endonymOf(code);
          return (
            <li key={code}>
              <Link
                to="/stod/$municipality"
                params={{ municipality }}
                search={{ lang: code }}
                lang={code}
                hrefLang={code}
                dir={dir}
                {...(code === chosen && { 'aria-current': 'page' as const })}
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
