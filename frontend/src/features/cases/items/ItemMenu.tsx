import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { Row } from '@/ui/Stack/Stack';
import type { CaseView } from '../model';
import styles from './Items.module.css';
import { type Item, isOwn, isWithdrawn } from './item';
import { ObjectionForm } from './ObjectionForm';
import { ShareItemForm } from './ShareItemForm';
import { WithdrawItemForm } from './WithdrawItemForm';

interface Props {
  readonly view: CaseView;
  readonly item: Item;
  /** The form that corrects this kind of item; without it the item cannot be corrected. */
  readonly correct?: (onClose: () => void) => ReactNode;
}

const acts = ['correct', 'object', 'share', 'withdraw'] as const;
type Act = (typeof acts)[number];

/** What one's own branch can do with what it wrote. Folded away: it is done seldom. */
export function ItemMenu({ view, item, correct }: Props) {
  const { t } = useTranslation('items');
  const [doing, setDoing] = useState<Act>();
  if (!isOwn(view, item.itemId) || view.takenOut !== null) return null;
  const close = () => setDoing(undefined);
  const offered = acts.filter(
    (act) =>
      (act !== 'correct' || correct !== undefined) &&
      (act === 'correct' || act === 'object' || !isWithdrawn(view, item.itemId)),
  );
  return (
    <div className={styles['menu']} data-form-home data-print="no">
      {doing === 'correct' && correct?.(close)}
      {doing === 'object' && <ObjectionForm view={view} item={item} onClose={close} />}
      {doing === 'share' && <ShareItemForm view={view} item={item} onClose={close} />}
      {doing === 'withdraw' && <WithdrawItemForm view={view} item={item} onClose={close} />}
      {doing === undefined && (
        <Disclosure
          summary={
            <>
              {t('more')}
              <span className="visually-hidden">: {item.what}</span>
            </>
          }
        >
          <Row>
            {offered.map((act) => (
              <Button key={act} tone={act === 'withdraw' ? 'danger' : 'secondary'} onClick={() => setDoing(act)}>
                {t(act)}
              </Button>
            ))}
          </Row>
        </Disclosure>
      )}
    </div>
  );
}
