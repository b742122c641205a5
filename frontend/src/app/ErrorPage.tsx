import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, isMissing } from '@/api/problem';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { NotFoundPage } from './NotFoundPage';
import styles from './Shell.module.css';

/** A page that could not be shown. What the server said is shown in its words; anything else gets ours and never an exception's. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  const { t: common } = useTranslation('common');
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  useEffect(reset, [reset]);
  if (isMissing(error)) return <NotFoundPage />;
  const refused = error instanceof ApiError && error.status === 403;
  return (
    <>
      <PageHeader title={refused ? t('accessDeniedTitle') : t('errorTitle')} />
      <Notice
        tone={refused ? 'wait' : 'stop'}
        role="alert"
        actions={<Button onClick={() => void router.invalidate()}>{common('tryAgain')}</Button>}
      >
        <p>{error instanceof ApiError ? error.message : t('errorText')}</p>
        {error instanceof ApiError && error.problem.traceId !== undefined && (
          <p>{t('errorTrace', { traceId: error.problem.traceId })}</p>
        )}
      </Notice>
    </>
  );
}

/** The same outside the frame: not even who is signed in could be found out. */
export function LostErrorPage(props: ErrorComponentProps) {
  return (
    <main className={styles['main']}>
      <ErrorPage {...props} />
    </main>
  );
}
