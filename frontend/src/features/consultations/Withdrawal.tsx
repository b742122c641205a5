import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { Button } from '@/ui/Button/Button';
import { Row } from '@/ui/Stack/Stack';
import { WithdrawForm } from './WithdrawForm';

/** The way to take the question back, for whoever asked and as long as nobody has answered. */
export function Withdrawal({ consultation: { row, mayWithdraw } }: { consultation: Schemas['ConsultationView'] }) {
  const { t } = useTranslation('consultations');
  const [withdrawing, setWithdrawing] = useState(false);
  if (!mayWithdraw) return null;
  return withdrawing ? (
    <WithdrawForm consultationId={row.consultationId} onClose={() => setWithdrawing(false)} />
  ) : (
    <Row>
      <Button onClick={() => setWithdrawing(true)}>{t('withdraw')}</Button>
    </Row>
  );
}
