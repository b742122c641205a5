import { useTranslation } from 'react-i18next';
import type { Code } from '@/api/types';

/** Who has said something in a sector, in words: the picture's patterns for those who do not see them. */
export function useSpokenWords(): (spoken: readonly Code<'Perspective'>[]) => string {
  const { t, i18n } = useTranslation('wheel');
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (spoken) =>
    spoken.length === 0
      ? t('nobody')
      : t('spoken', { who: list.format(spoken.map((perspective) => t(`voice.${perspective}`))) });
}
