import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { Row, Stack } from '@/ui/Stack/Stack';
import styles from './ChildMode.module.css';
import { StageHeading } from './StageHeading';

interface Props {
  readonly professional: string;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks for the professional before anything that adults have written is shown. */
export function LeaveChildMode({ professional, onLeave, onStay }: Props) {
  const { t } = useTranslation('wheel');
  return (
    <div className={styles['card']}>
      <Stack>
        <StageHeading>{t('childMode.leaveTitle')}</StageHeading>
        <p className={styles['prompt']}>{t('childMode.leaveChild')}</p>
        <p>{t('childMode.leaveAdult')}</p>
        <Row>
          <Button onClick={onStay}>{t('childMode.leaveStay')}</Button>
          <Button tone="primary" onClick={onLeave}>
            {t('childMode.leaveConfirm', { name: professional })}
          </Button>
        </Row>
      </Stack>
    </div>
  );
}
