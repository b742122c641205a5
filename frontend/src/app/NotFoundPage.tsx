import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/usePageTitle';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { LinkButton } from '@/ui/LinkButton/LinkButton';

/** No such page, or not for this person: the two are told apart by nobody. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  usePageTitle(t('notFoundTitle'));
  return (
    <EmptyState title={t('notFoundTitle')} action={<LinkButton to="/">{t('toStart')}</LinkButton>}>
      {t('notFoundText')}
    </EmptyState>
  );
}
