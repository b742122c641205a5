import { useTranslation } from 'react-i18next';
import { type Column, Table } from '@/ui/Table/Table';
import { perspectives, type SectorView } from './model';
import { VoiceText } from './VoiceText';

/** The whole wheel as a table: everything the picture and its panel say, for reading through, for screen readers and for print. */
export function WheelTable({ sectors, lang }: { sectors: readonly SectorView[]; lang: string }) {
  const { t } = useTranslation('wheel');
  const columns: Column<SectorView>[] = [
    { key: 'sector', header: t('table.sector'), cell: (sector) => <strong lang={lang}>{sector.label}</strong> },
    ...perspectives.map((perspective) => ({
      key: perspective,
      header: t(`perspective.${perspective}`),
      cell: (sector: SectorView) =>
        sector.voices[perspective].length === 0
          ? t('nobody')
          : sector.voices[perspective].map((voice) => <VoiceText key={voice.wheel.wheelId} voice={voice} />),
    })),
  ];
  return <Table caption={t('table.caption')} columns={columns} rows={sectors} rowKey={(sector) => sector.key} />;
}
