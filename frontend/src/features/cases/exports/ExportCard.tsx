import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@/ui/Button/Button';
import { ChoiceOption, RadioGroup } from '@/ui/Choices/Choices';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { Select } from '@/ui/Select/Select';
import { Row } from '@/ui/Stack/Stack';
import { personsOf } from '../items/item';
import type { CaseView } from '../model';
import { exportAddress, type Wanted } from './exportAddress';

const scopes = ['own', 'child'] as const;
const formats = ['html', 'json'] as const;

/** A copy of what one's own branch wrote, or a registerutdrag for somebody of the case. Offered to those who take part. */
export function ExportCard({ view }: { view: CaseView }) {
  const { t } = useTranslation('exports');
  const [wanted, setWanted] = useState<Wanted>({ scope: 'own', recipient: '', assessed: false });
  const change = (part: Partial<Wanted>) => setWanted((last) => ({ ...last, ...part }));
  if (view.emergency !== null || !view.parties.some(({ isOwn, status }) => isOwn && status === 'active')) return null;
  const isGuardian = view.guardians.some(({ personId }) => personId === wanted.recipient);
  const ready = exportAddress(view.caseId, wanted, 'html') !== undefined;
  return (
    <div data-print="no">
      <Disclosure summary={t('title')}>
        <p>{t('help')}</p>
        <RadioGroup
          name="export"
          legend={t('what')}
          choices={scopes.map((scope) => ({ value: scope, label: t(`what_${scope}`) }))}
          isChosen={(value) => value === wanted.scope}
          input={{
            onChange: ({ currentTarget }) => change({ scope: currentTarget.value === 'child' ? 'child' : 'own' }),
          }}
        />
        {wanted.scope === 'child' && (
          <Select
            name="exportRecipient"
            label={t('recipient')}
            options={recipientsOf(view).map(({ personId, name }) => ({ value: personId, label: name }))}
            value={wanted.recipient}
            onChange={({ currentTarget }) => change({ recipient: currentTarget.value, assessed: false })}
          />
        )}
        {wanted.scope === 'child' && isGuardian && (
          <ChoiceOption
            type="checkbox"
            id="export-assessed"
            label={t('assessed')}
            hint={t('assessedHelp')}
            checked={wanted.assessed}
            onChange={({ currentTarget }) => change({ assessed: currentTarget.checked })}
          />
        )}
        {ready ? (
          <Row>
            {formats.map((format) => (
              <a
                key={format}
                className={buttonClass('secondary')}
                href={exportAddress(view.caseId, wanted, format)}
                download
              >
                {t(format)}
              </a>
            ))}
          </Row>
        ) : (
          <p role="status">{t('chooseRecipient')}</p>
        )}
      </Disclosure>
    </div>
  );
}

/** The child and the guardians: a relative has no right to what is held about the child. */
const recipientsOf = (view: CaseView) =>
  personsOf(view).filter(({ personId }) => !view.related.some((person) => person.personId === personId));
