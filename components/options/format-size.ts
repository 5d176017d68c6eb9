import { wordsLocale } from '@/components/words';

const bytesPerKilobyte = 1000;

/** "340 kB", "2.4 MB". */
export function formatSize(bytes: number): string {
  const isSmall = bytes < bytesPerKilobyte ** 2;
  return new Intl.NumberFormat(wordsLocale(), {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(bytes / bytesPerKilobyte ** (isSmall ? 1 : 2));
}
