import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseAction } from '@/api/useCaseAction';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import { announce } from '@/ui/LiveRegion/announce';
import { ShareList, type ShareRow } from '@/ui/ShareList/ShareList';
import type { CaseView } from '../model';
import { isOwn } from './item';
import { itemCommands } from './itemCommands';

interface Props {
  readonly view: CaseView;
  readonly itemId: string | null | undefined;
  readonly shares: readonly ShareRow[];
}

/** To whom one's own item has been handed, and stopping it for one of them. */
export function ItemShares({ view, itemId, shares }: Props) {
  const { t } = useTranslation('items');
  const [stopping, setStopping] = useState<ShareRow>();
  if (!isOwn(view, itemId)) return null;
  return (
    <>
      <ShareList
        shares={shares}
        action={(share) =>
          share.holds && (
            <Button tone="quiet" onClick={() => setStopping(share)}>
              {t('stopShare', { branch: share.branchName })}
            </Button>
          )
        }
      />
      {stopping !== undefined && <StopSharing view={view} share={stopping} onClose={() => setStopping(undefined)} />}
    </>
  );
}

function StopSharing({ view, share, onClose }: { view: CaseView; share: ShareRow; onClose: () => void }) {
  const { t } = useTranslation('items');
  const branch = share.branchName;
  const action = useCaseAction({
    view,
    run: (caseId, attempt) => itemCommands.stopSharing(caseId, share.disclosureId, attempt),
    onDone: () => {
      announce(t('stoppedShare'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      {...action}
      title={t('stopShareTitle', { branch })}
      confirm={t('stopShare', { branch })}
      onClose={onClose}
    >
      <p>{t('stopShareText', { branch })}</p>
      <p>{t('theirs')}</p>
    </ConfirmDialog>
  );
}
