import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import type { VaultDevice } from '@/lib/sync';
import { formatMoment } from './format-moment';

interface SyncDevicesProps {
  readonly devices: readonly VaultDevice[];
  readonly onRetire: (device: string) => void;
}

/** Who takes part, and when each was last heard of. */
export const SyncDevices = ({ devices, onRetire }: SyncDevicesProps) => (
  <section aria-labelledby="sync-devices-title" class="sync-devices">
    <h3 id="sync-devices-title">{i18n.t('sync.devices')}</h3>
    <ul class="rows">
      {devices.map((device) => (
        <li class="row" key={device.device}>
          <span class="row__main" dir="auto">
            {device.person
              ? i18n.t('conflict.personsDevice', [device.person, device.deviceName])
              : device.deviceName}
            {device.isOwn && ` (${i18n.t('conflict.thisDevice')})`}
          </span>
          <span class="row__meta">{describeState(device)}</span>
          {!device.isOwn && !device.isRetired && (
            <Button small look="quiet" onClick={() => onRetire(device.device)}>
              {i18n.t('sync.retire', [device.deviceName])}
            </Button>
          )}
        </li>
      ))}
    </ul>
    {devices.some(({ isOwn }) => !isOwn) && <p class="options__text">{i18n.t('sync.retireText')}</p>}
  </section>
);

function describeState({ isRetired, behind, writtenAt }: VaultDevice): string {
  if (isRetired) return i18n.t('sync.retired');
  const written = writtenAt ? i18n.t('sync.wrote', [formatMoment(writtenAt)]) : i18n.t('sync.neverWrote');
  return behind > 0 ? `${written}; ${i18n.t('sync.behind')}` : written;
}
