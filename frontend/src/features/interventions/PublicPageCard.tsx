import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { Button, buttonClass } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Row } from '@/ui/Stack/Stack';
import { PosterDialog } from './PosterDialog';
import { codeAddress, publicAddress } from './queries';

/** Where families read what is in the catalogue, and the code that leads there. */
export function PublicPageCard({ catalogue }: { catalogue: Schemas['CatalogueView'] }) {
  const { t } = useTranslation('interventions');
  const [poster, setPoster] = useState(false);
  const { municipality } = catalogue;
  return (
    <>
      <Card title={t('page')}>
        <p>{t('pageHelp')}</p>
        <p>
          <a href={publicAddress(municipality)} target="_blank" rel="noreferrer">
            {publicAddress(municipality)}
          </a>
        </p>
        <Row>
          <Button onClick={() => setPoster(true)}>{t('poster')}</Button>
          <a
            className={buttonClass('secondary')}
            href={codeAddress(municipality)}
            download={`stod-${municipality}.svg`}
          >
            {t('download')}
          </a>
        </Row>
      </Card>
      {poster && <PosterDialog catalogue={catalogue} onClose={() => setPoster(false)} />}
    </>
  );
}
