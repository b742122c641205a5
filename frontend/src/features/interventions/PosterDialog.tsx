import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { endonymOf } from '@/i18n/endonyms';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import styles from './Interventions.module.css';
import { codeAddress, publicAddress } from './queries';

// Stands on paper, for whoever reads none of the others: each line in its own language.
const words: readonly { readonly language: string; readonly text: string }[] = [
  { language: 'sv', text: 'Stöd till barn och familjer' },
  { language: 'en', text: 'Support for children and families' },
  { language: 'ar', text: 'الدعم للأطفال والأسر' },
  { language: 'so', text: 'Taageerada carruurta iyo qoysaska' },
  { language: 'ti', text: 'ደገፍ ንቖልዑን ስድራቤታትን' },
  { language: 'fi', text: 'Tukea lapsille ja perheille' },
];

interface Props {
  readonly catalogue: Schemas['CatalogueView'];
  readonly onClose: () => void;
}

/** The poster as it is printed: the code, the address for whoever has no camera, and what it leads to in several languages. */
export function PosterDialog({ catalogue, onClose }: Props) {
  const { t } = useTranslation('interventions');
  const { t: common } = useTranslation('common');
  const address = publicAddress(catalogue.municipality);
  return (
    <Dialog
      title={t('page')}
      onClose={onClose}
      actions={
        <>
          <Button tone="primary" onClick={() => window.print()}>
            {t('posterPrint')}
          </Button>
          <Button onClick={onClose}>{common('close')}</Button>
        </>
      }
    >
      <div className={styles['poster']} data-print="only">
        <p className={styles['place']}>{catalogue.municipalityName}</p>
        <ul className={styles['words']}>
          {words.map(({ language, text }) => (
            <li key={language} lang={language} dir={endonymOf(language).dir}>
              {text}
            </li>
          ))}
        </ul>
        <img
          className={styles['code']}
          src={codeAddress(catalogue.municipality)}
          alt={t('code', { address })}
          width="264"
          height="264"
        />
        <p dir="ltr">{address}</p>
      </div>
    </Dialog>
  );
}
