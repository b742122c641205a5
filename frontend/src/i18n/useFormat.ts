import { useTranslation } from 'react-i18next';
import { formatDay, formatDayWithWeek, formatInstant, formatTime } from './format';

/** Dates and times in the language of the page, always gregorian, latin digits and Swedish local time. */
export function useFormat() {
  const { i18n, t } = useTranslation('common');
  const language = i18n.language;
  return {
    day: (day: string) => formatDay(day, language),
    dayWithWeek: (day: string) => formatDayWithWeek(day, t('weekShort'), language),
    instant: (instant: string) => formatInstant(instant, language),
    time: (instant: string) => formatTime(instant, language),
  };
}
