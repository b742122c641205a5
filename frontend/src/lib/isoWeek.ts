const dayMs = 86_400_000;

/** ISO 8601 week of a calendar day (`yyyy-mm-dd`): the week belongs to the year that holds its Thursday. Schools plan by it. */
export function isoWeek(day: string): { year: number; week: number } {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = date.getUTCDay() || 7;
  const thursday = new Date(date.getTime() + (4 - weekday) * dayMs);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return { year: thursday.getUTCFullYear(), week: Math.floor((thursday.getTime() - newYear) / dayMs / 7) + 1 };
}
