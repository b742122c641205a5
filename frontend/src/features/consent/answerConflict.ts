import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { languageName } from '@/i18n/languageName';
import type { ConflictField } from '@/ui/ConflictView/ConflictView';
import type { AnswerForm } from './answerForm';
import { recordableAnswers } from './model';
import { useConsentWords } from './useConsentWords';

type Person = Schemas['ConsentPerson'];

interface Options {
  readonly consent: Schemas['ConsentView'];
  /** The person's answer when the form was opened, and as it stands now. */
  readonly before: Person;
  readonly now: Person;
  readonly form: AnswerForm;
  readonly change: (part: Partial<AnswerForm>) => void;
}

/** The same person's answer as somebody else recorded it meanwhile, beside what is filled in. Empty when what changed was something else. */
export function useAnswerConflict({ consent, before, now, form, change }: Options): ConflictField[] {
  const { t, i18n } = useTranslation('consent');
  const { t: common } = useTranslation('common');
  const words = useConsentWords();
  if (now.at === before.at && now.answer === before.answer) return [];
  const taken = recordableAnswers.find((one) => one === now.answer);
  const branches = (ids: readonly string[]) =>
    words.list(consent.receiving.filter(({ branchId }) => ids.includes(branchId)).map((one) => one.name));
  const theirAreas = now.limitedToAreas ?? consent.areas;
  const theirBranches = now.limitedToBranches ?? consent.receiving.map((one) => one.branchId);
  const yesOrNo = (value: boolean) => common(value ? 'yes' : 'no');
  const limits: ConflictField[] = [
    {
      name: 'areas',
      label: t('list.areas'),
      mine: words.areas(form.areas),
      theirs: words.areas(theirAreas),
      takeTheirs: () => change({ areas: theirAreas }),
    },
    {
      name: 'branches',
      label: t('record.limitedBranches'),
      mine: branches(form.branches),
      theirs: branches(theirBranches),
      takeTheirs: () => change({ branches: theirBranches }),
    },
  ];
  const read = (mine: string, theirs: string): ConflictField => ({
    name: 'readIn',
    label: t('record.readInShort'),
    mine: languageName(mine, i18n.language),
    theirs: languageName(theirs, i18n.language),
    takeTheirs: () => change({ readIn: theirs }),
  });
  return [
    {
      name: 'answer',
      label: t('record.answerShort'),
      mine: form.answer === undefined ? '' : t(`answer.${form.answer}`),
      theirs: t(`answer.${now.answer}`),
      // That somebody took the consent back is an act of its own: it is left by cancelling, not filled in here.
      ...(taken !== undefined && { takeTheirs: () => change({ answer: taken }) }),
    },
    ...(form.answer === 'limited' ? limits : []),
    {
      name: 'form',
      label: t('record.form'),
      mine: form.form === undefined ? '' : t(`form.${form.form}`),
      theirs: now.form === null ? '' : t(`form.${now.form}`),
      takeTheirs: () => change({ form: now.form ?? undefined }),
    },
    {
      name: 'interpreter',
      label: t('record.interpreter'),
      mine: yesOrNo(form.interpreter),
      theirs: yesOrNo(now.interpreterUsed),
      takeTheirs: () => change({ interpreter: now.interpreterUsed }),
    },
    ...(form.readIn === null || now.readAloud === null ? [] : [read(form.readIn, now.readAloud.locale)]),
    {
      name: 'note',
      label: t('record.note'),
      mine: form.note,
      theirs: now.note ?? '',
      takeTheirs: () => change({ note: now.note ?? '' }),
    },
  ];
}
