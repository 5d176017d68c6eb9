import { useLive } from '@/components/hooks/use-live';
import { SourceList } from '@/components/library/source-list';
import { listSources } from '@/lib/db';
import type { ViewProps } from './views';
import '@/components/library/source-page.css';

export function SourcesView({ db }: ViewProps) {
  const lines = useLive(() => listSources(db), []);
  return lines ? <SourceList lines={lines} /> : null;
}
