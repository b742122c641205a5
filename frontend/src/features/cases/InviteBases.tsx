import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recipientsQuery } from '@/api/recipients';
import { useBasisNames } from '@/api/reference';
import { RadioGroup } from '@/ui/Choices/Choices';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import styles from './PartiesPage.module.css';

interface Props {
  readonly caseId: string;
  readonly unitId: string;
  readonly branchId: string | undefined;
  readonly basis: string;
  readonly error: string | undefined;
  readonly onChange: (basis: string) => void;
}

/** On what basis a unit may be told who the child is: those that hold can be picked, the others say why they cannot. */
export function InviteBases({ caseId, unitId, branchId, basis, error, onChange }: Props) {
  const { t } = useTranslation('cases');
  const { t: ui } = useTranslation('ui');
  const names = useBasisNames();
  const { data: recipients, isPending } = useQuery(recipientsQuery(caseId, 'identity', { unitId }));
  if (isPending) return <Skeleton lines={3} />;
  const options = recipients?.find((recipient) => recipient.branchId === branchId)?.options ?? [];
  const possible = options.filter((option) => option.allowed);
  const blocked = options.filter((option) => !option.allowed);
  return (
    <>
      {possible.length === 0 && <Notice tone="wait">{t('inviteNoBasis')}</Notice>}
      {possible.length > 0 && (
        <RadioGroup
          name="basis"
          legend={t('inviteBasis')}
          error={error}
          choices={possible.map((option) => ({
            value: option.basis,
            label: names[option.basis] ?? option.basis,
            hint: option.why,
          }))}
          isChosen={(value) => value === basis}
          input={{ onChange: (event) => onChange(event.currentTarget.value) }}
        />
      )}
      {blocked.length > 0 && (
        <ul className={styles['list']}>
          {blocked.map((option) => (
            <li key={option.basis} className={styles['quiet']}>
              {ui('recipientUnavailable')} {names[option.basis] ?? option.basis}. {option.why}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
