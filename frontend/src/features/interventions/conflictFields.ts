import type { TFunction } from 'i18next';
import { languageName } from '@/i18n/languageName';
import type { ConflictField } from '@/ui/ConflictView/ConflictView';
import { type Intervention, type WrittenIntervention, writtenOf } from './interventionForm';

interface Options {
  readonly t: TFunction<'interventions'>;
  readonly content: WrittenIntervention;
  readonly standing: Intervention;
  readonly change: (part: Partial<WrittenIntervention>) => void;
}

/** What was typed beside what somebody else has written meanwhile, field by field and language by language. */
export function conflictFields({ t, content, standing, change }: Options): ConflictField[] {
  const theirs = writtenOf(standing);
  const choices = (['reach', 'kind', 'access'] as const).map((name) => ({
    name,
    label: t(name),
    mine: choiceName(t, content[name]),
    theirs: choiceName(t, theirs[name]),
    takeTheirs: () => change({ [name]: theirs[name] }),
  }));
  const lines = (['offeredBy', 'contact', 'waitingWeeks'] as const).map((name) => ({
    name,
    label: t(name),
    mine: content[name],
    theirs: theirs[name],
    takeTheirs: () => change({ [name]: theirs[name] }),
  }));
  return [...textFields({ t, content, standing, change }), ...choices, ...lines];
}

function textFields({ t, content, standing, change }: Options): ConflictField[] {
  const languages = new Set([...content.texts, ...standing.texts].map(({ language }) => language));
  return [...languages].map((language) => {
    const theirs = standing.texts.find((text) => text.language === language);
    const others = content.texts.filter((text) => text.language !== language);
    return {
      name: `text-${language}`,
      label: t('textIn', { language: languageName(language) }),
      mine: told(content.texts.find((text) => text.language === language)),
      theirs: told(theirs),
      takeTheirs: () => change({ texts: inOrder(theirs === undefined ? others : [...others, theirs], languages) }),
    };
  });
}

const told = (text: { name: string; description: string } | undefined) =>
  text === undefined ? '' : `${text.name}\n${text.description}`;

const inOrder = <Text extends { language: string }>(texts: readonly Text[], languages: ReadonlySet<string>): Text[] => {
  const order = [...languages];
  return texts.toSorted((a, b) => order.indexOf(a.language) - order.indexOf(b.language));
};

function choiceName(t: TFunction<'interventions'>, value: WrittenIntervention['reach' | 'kind' | 'access']): string {
  switch (value) {
    case '':
      return '';
    case 'universal':
    case 'selective':
    case 'indicated':
      return t(`reaches.${value}`);
    case 'promoting':
    case 'preventing':
    case 'remedying':
      return t(`kinds.${value}`);
    default:
      return t(`accesses.${value}`);
  }
}
