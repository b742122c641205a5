import { useTranslation } from 'react-i18next';
import { fieldId } from '@/lib/fieldId';
import { ChoiceOption } from '@/ui/Choices/Choices';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { TextArea } from '@/ui/TextArea/TextArea';
import styles from './RecipientPicker.module.css';

/** One branch that could be told, and what the server says about each legal basis for telling it. */
export interface RecipientOption<Basis extends string> {
  readonly branchId: string;
  readonly branchName: string;
  readonly units: readonly string[];
  readonly options: readonly {
    readonly basis: Basis;
    readonly allowed: boolean;
    readonly proposed: boolean;
    /** The law asks why: the writer gives reasons with this basis. */
    readonly needsReason: boolean;
    readonly why: string;
  }[];
}

/** A branch that the writer has chosen to tell, and on what basis. */
export interface ChosenRecipient<Basis extends string> {
  readonly branchId: string;
  readonly basis: Basis;
  readonly reason?: string | null;
}

interface Props<Basis extends string> {
  /** Unique on the page: names the controls. */
  readonly name: string;
  readonly recipients: readonly RecipientOption<Basis>[];
  readonly basisNames: Readonly<Record<string, string>>;
  readonly value: readonly ChosenRecipient<Basis>[];
  readonly onChange: (value: ChosenRecipient<Basis>[]) => void;
  /** Errors from the server by branch id. */
  readonly errors?: Readonly<Record<string, string>>;
}

/** The bases between health care and socialtjänst, for which the law asks that the child needs it (25 kap. 12 §, 26 kap. 9 § OSL). */
const needOf: ReadonlySet<string> = new Set(['osl25_12', 'osl26_9']);

/** The longest reason that the server takes. */
const reasonLimit = 1000;

/**
 * Who else may see what is being written. Nobody is chosen from the start: telling is an act. For each branch the bases that hold can
 * be picked, and those that do not say why.
 */
export function RecipientPicker<Basis extends string>(props: Props<Basis>) {
  const { t } = useTranslation('ui');
  return (
    <Fieldset name={props.name} legend={t('recipientsTitle')} help={t('recipientsHelp')}>
      {props.recipients.length === 0 && <p>{t('recipientsNone')}</p>}
      {props.recipients.map((recipient) => (
        <Branch key={recipient.branchId} recipient={recipient} {...props} />
      ))}
    </Fieldset>
  );
}

function Branch<Basis extends string>({
  recipient,
  value,
  onChange,
  ...rest
}: Props<Basis> & { recipient: RecipientOption<Basis> }) {
  const { t } = useTranslation('ui');
  const { branchId, branchName } = recipient;
  const name = `${rest.name}.${branchId}`;
  const chosen = value.find((one) => one.branchId === branchId);
  const others = value.filter((one) => one.branchId !== branchId);
  const needsReason = recipient.options.some((option) => option.basis === chosen?.basis && option.needsReason);
  const blocked = recipient.options.filter((option) => !option.allowed);
  const choose = (basis: Basis) => onChange([...others, { branchId, basis, reason: chosen?.reason ?? null }]);
  const error = rest.errors?.[branchId];
  return (
    <div className={styles['branch']}>
      <Fieldset legend={branchName} name={name} {...(error !== undefined && { error })}>
        {recipient.units.length > 0 && <p className={styles['units']}>{recipient.units.join(', ')}</p>}
        <div>
          <ChoiceOption
            type="radio"
            name={name}
            id={`${fieldId(name)}-none`}
            checked={chosen === undefined}
            onChange={() => onChange(others)}
            label={t('recipientNotShared', { branch: branchName })}
          />
          {recipient.options
            .filter((option) => option.allowed)
            .map((option) => (
              <ChoiceOption
                key={option.basis}
                type="radio"
                name={name}
                id={`${fieldId(name)}-${option.basis}`}
                checked={chosen?.basis === option.basis}
                onChange={() => choose(option.basis)}
                label={`${rest.basisNames[option.basis] ?? option.basis}${option.proposed ? ` (${t('recipientProposed').toLocaleLowerCase()})` : ''}`}
                hint={option.why}
              />
            ))}
        </div>
        {blocked.length > 0 && (
          <ul className={styles['blocked']}>
            {blocked.map((option) => (
              <li key={option.basis}>
                {t('recipientUnavailable')} {rest.basisNames[option.basis] ?? option.basis}. {option.why}
              </li>
            ))}
          </ul>
        )}
        {chosen !== undefined && needsReason && (
          <TextArea
            name={`${name}.reason`}
            label={t(needOf.has(chosen.basis) ? 'recipientNeed' : 'recipientReason')}
            help={t(needOf.has(chosen.basis) ? 'recipientNeedHelp' : 'recipientReasonHelp')}
            limit={reasonLimit}
            rows={2}
            value={chosen.reason ?? ''}
            onChange={(event) => onChange([...others, { ...chosen, reason: event.currentTarget.value }])}
          />
        )}
      </Fieldset>
    </div>
  );
}
