import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { flattenErrors } from '@/lib/flattenErrors';
import type { OpenCaseForm } from './form';

/** The form, and the error of each field in words, for the sections. */
export function useOpenCaseForm() {
  const form = useFormContext<OpenCaseForm>();
  const { t } = useTranslation('openCase');
  const found = flattenErrors(form.formState.errors);
  /** The browser's own errors are keys of the catalogue, the server's are Swedish already; i18next gives back what it does not know. */
  const words = (message: string): string => t(message as 'tooLong', { defaultValue: message });
  return {
    ...form,
    t,
    words,
    errorOf: (name: string): string | undefined => {
      const message = found.find((one) => one.name === name)?.message;
      return message === undefined ? undefined : words(message);
    },
  };
}
