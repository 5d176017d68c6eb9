import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';

/** A recovery key in letters that are hard to misread, with the ways to take it out of the browser. */
export function RecoveryKeyLetters({ recoveryKey }: { readonly recoveryKey: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <output class="recovery-key__letters" dir="ltr">
        {recoveryKey}
      </output>
      <div class="button-row" role="status">
        <Button icon="print" onClick={() => window.print()}>
          {i18n.t('sync.print')}
        </Button>
        <Button
          icon="copy"
          onClick={() => void navigator.clipboard.writeText(recoveryKey).then(() => setCopied(true))}
        >
          {isCopied ? i18n.t('sync.copied') : i18n.t('sync.copy')}
        </Button>
      </div>
    </>
  );
}
