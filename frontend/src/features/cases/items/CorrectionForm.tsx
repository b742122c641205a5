import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { TextArea } from '@/ui/TextArea/TextArea';

type Frame = ComponentProps<typeof DraftedForm>;

interface Props {
  readonly form: {
    readonly frame: Omit<Frame, 'title' | 'submit' | 'onClose' | 'children' | 'level' | 'framed'>;
    readonly text: (name: 'reason') => Omit<ComponentProps<typeof TextArea>, 'label' | 'limit'>;
  };
  readonly what: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of every correction: what stood there stays in the history, and why it is corrected is told last. */
export function CorrectionForm({ form, what, onClose, children }: Props) {
  const { t } = useTranslation('items');
  const { limits } = useReference();
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={4}
      title={t('correctTitle', { what })}
      submit={t('correctSave')}
      onClose={onClose}
    >
      <p>{t('correctHelp')}</p>
      {children}
      <TextArea {...form.text('reason')} label={t('correctReason')} limit={limits.longText} rows={2} />
    </DraftedForm>
  );
}
