import { useTranslation } from 'react-i18next';
import { useMunicipalityName } from '@/api/reference';
import { languageName } from '@/i18n/languageName';
import { useFormat } from '@/i18n/useFormat';
import { Card } from '@/ui/Card/Card';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { CorrectChildForm } from './items/CorrectChildForm';
import { ItemMenu } from './items/ItemMenu';
import { ItemNotes } from './items/ItemNotes';
import { type CaseView, childName } from './model';
import { ChangeProtection } from './persons/ChangeProtection';

/** Who the child is, as far as this viewer may know. */
export function ChildCard({ view }: { view: CaseView }) {
  const { child } = view;
  const { t, i18n } = useTranslation('cases');
  const { t: frame } = useTranslation('caseFrame');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const municipality = useMunicipalityName();
  if (child === null) return null;
  if (child.erased) return <Card title={t('child')}>{t('childErased')}</Card>;
  const language = child.language === null ? undefined : languageName(child.language, i18n.language);
  const born = child.birthDate === null ? undefined : format.day(child.birthDate);
  return (
    <Card title={t('child')}>
      <DefinitionList
        terms={[
          { term: t('name'), value: childName(child) },
          {
            term: t('birthDate'),
            value: born && child.age !== null ? `${born} (${common('age', { count: child.age })})` : born,
          },
          { term: t(`number_${child.number?.kind ?? 'personalNumber'}`), value: child.number?.value },
          { term: t('registeredMunicipality'), value: municipality(child.registeredMunicipality) },
          { term: t('schoolMunicipality'), value: municipality(child.schoolMunicipality) },
          { term: t('placingMunicipality'), value: municipality(child.placingMunicipality) },
          {
            term: t('languageTerm'),
            value: child.needsInterpreter === true ? `${language}. ${frame('interpreter')}.` : language,
          },
          { term: t('protection'), value: frame(`protection_${child.protection}`) },
        ]}
      />
      <ItemNotes view={view} itemId={child.itemId} what={t('child')} />
      {child.itemId != null && (
        <ItemMenu
          view={view}
          item={{ itemId: child.itemId, what: t('child'), area: 'identity' }}
          correct={(close) => <CorrectChildForm view={view} child={child} onClose={close} />}
        />
      )}
      <ChangeProtection view={view} personId={child.personId} name={childName(child) ?? t('child')} />
    </Card>
  );
}
