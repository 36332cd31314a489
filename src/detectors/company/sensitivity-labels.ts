import type { DetectorInput } from '../../model/detector.ts';
import { uuidShape } from '../parts.ts';

export const sensitivityLabels: DetectorInput[] = [
  {
    id: 'microsoft-sensitivity-label',
    dataType: 'label/microsoft-sensitivity',
    name: 'Microsoft sensitivity label',
    keywords: ['msip_label_', 'msip_labels', 'mip_label'],
    pattern: String.raw`(?<![\w-])(?:msip_labels\s?[:=]\s{0,3}["']?(?<value>[^\s;"']{8,200})|(?:m?s?ip_)?label_${uuidShape}_(?:Name|Enabled|SiteId|SetDate|Method|ActionId|ContentBits|Owner|Application)["']?\s?[=:>]\s?["']?[^\s;"'<]{1,80}|msip_label_${uuidShape}(?:_[a-z]{3,20})?)`,
    ignoreCase: true,
    confidence: 0.9,
  },
  {
    id: 'mail-sensitivity-header',
    dataType: 'label/sensitivity',
    name: 'Sensitivity label of a document or mail',
    keywords: ['sensitivity: private', 'sensitivity: personal'],
    pattern: String.raw`(?<=(?:^|\n)[ \t>]{0,4})Sensitivity: (?:Private|Personal)(?=[ \t]{0,4}\r?(?:\n|$))`,
    ignoreCase: true,
    confidence: 0.8,
  },
];
