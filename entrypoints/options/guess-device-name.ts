import { i18n } from '#i18n';

/** "Firefox on Linux": a first name for this device, to be changed by who knows better. */
export function guessDeviceName({ userAgent }: Pick<Navigator, 'userAgent'> = navigator): string {
  const browser = /Firefox\//.test(userAgent) ? 'Firefox' : /Edg\//.test(userAgent) ? 'Edge' : 'Chrome';
  const system = systems.find(([sign]) => sign.test(userAgent))?.[1];
  return system ? i18n.t('sync.browserOn', [browser, system]) : browser;
}

const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];
