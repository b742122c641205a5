import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/session';
import { usePageTitle } from '@/lib/usePageTitle';
import { LinkButton } from '@/ui/LinkButton/LinkButton';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Row } from '@/ui/Stack/Stack';

const described = ['unitManager', 'processLead', 'localAdministrator', 'logReviewer', 'archivist', 'inquirer'] as const;

/** The start page of a role without case work: what it is for, said plainly. */
export function NoCasesHome() {
  const { t } = useTranslation('cases');
  const user = useUser();
  const role = described.find((one) => one === user.active?.role) ?? 'unknown';
  usePageTitle(t('noCasesTitle', { name: '' }).replace(/[, ]+$/, ''));
  return (
    <>
      <PageHeader title={t('noCasesTitle', { name: user.name })} lead={t(`noCases_${role}`)} />
      <Row>
        {user.capabilities.includes('administerStaff') && (
          <LinkButton to="/administration">{t('toAdministration')}</LinkButton>
        )}
        {user.capabilities.includes('reviewLog') && <LinkButton to="/logg">{t('toLog')}</LinkButton>}
        {user.capabilities.includes('decideRetention') && <LinkButton to="/gallring">{t('toRetention')}</LinkButton>}
        {user.capabilities.includes('inquireIntoPast') && <LinkButton to="/utredning">{t('toInquiry')}</LinkButton>}
        {user.capabilities.includes('readDirectory') && <LinkButton to="/katalog">{t('toDirectory')}</LinkButton>}
      </Row>
    </>
  );
}
