import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { telephone } from '@/lib/telephone';
import { Button } from '@/ui/Button/Button';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { Row } from '@/ui/Stack/Stack';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { CapacityForm } from './CapacityForm';
import { EndLinkDialog } from './EndLinkDialog';
import { FactsForm } from './FactsForm';
import styles from './FamilySupport.module.css';
import { Freshness } from './Freshness';

type Link = Schemas['FamilySupportView'];

/** One familjebehandlare: who, what, how many can begin, how long one waits and since when that is so. */
export function FamilySupportLink({ link }: { link: Link }) {
  const { t } = useTranslation('familySupport');
  const [doing, setDoing] = useState<'state' | 'change' | 'end'>();
  const close = () => setDoing(undefined);
  const name = link.name ?? t('gone');
  return (
    <li className={styles['link']}>
      <h3>{name}</h3>
      {link.name === null && <p>{t('goneHelp')}</p>}
      <p dir="auto">{link.offer}</p>
      <Row>
        <StatusTag tone={link.freePlaces > 0 ? 'ok' : 'wait'}>
          {link.freePlaces > 0 ? t('places', { count: link.freePlaces }) : t('placesNone')}
        </StatusTag>
        <StatusTag tone={link.waitingWeeks > 0 ? 'wait' : 'ok'}>
          {link.waitingWeeks > 0 ? t('weeks', { count: link.waitingWeeks }) : t('weeksNone')}
        </StatusTag>
      </Row>
      <Freshness link={link} />
      <DefinitionList
        terms={[
          { term: t('schools'), value: link.schools.map((school) => school.name).join(', ') },
          { term: t('unit'), value: link.unitName },
          {
            term: t('phone'),
            value: link.unitPhone === null ? t('noPhone') : <a href={telephone(link.unitPhone)}>{link.unitPhone}</a>,
          },
        ]}
      />
      {link.isOwn && (doing === undefined || doing === 'end') && <Steps name={name} onStep={setDoing} />}
      {doing === 'state' && <CapacityForm link={link} name={name} onClose={close} />}
      {doing === 'change' && <FactsForm link={link} name={name} onClose={close} />}
      {doing === 'end' && <EndLinkDialog link={link} name={name} onClose={close} />}
    </li>
  );
}

interface StepsProps {
  readonly name: string;
  readonly onStep: (step: 'state' | 'change' | 'end') => void;
}

function Steps({ name, onStep }: StepsProps) {
  const { t } = useTranslation('familySupport');
  return (
    <Row>
      <Button aria-label={t('stateFor', { name })} onClick={() => onStep('state')}>
        {t('state')}
      </Button>
      <Button tone="quiet" aria-label={t('changeFor', { name })} onClick={() => onStep('change')}>
        {t('change')}
      </Button>
      <Button tone="quiet" aria-label={t('endFor', { name })} onClick={() => onStep('end')}>
        {t('end')}
      </Button>
    </Row>
  );
}
