import { i18n } from '#i18n';
import { Disclosure } from '@/components/design/disclosure';
import { ChoiceCards } from '@/components/sites/choice-cards';
import type { SiteChoiceView } from '@/components/sites/site-choice';
import { SiteList, type SiteListProps } from '@/components/sites/site-list';
import { Section } from './section';

export interface SitesSectionProps {
  readonly choice: SiteChoiceView;
  /** What the browser grants now, as its patterns. */
  readonly granted: readonly string[];
  /** Set after the person answered the browser's question with no. */
  readonly isRefused: boolean;
  readonly readSite: SiteListProps['readSite'];
  /** Runs inside the click: the browser is asked for exactly the origins of the choice. */
  readonly onChoose: (choice: SiteChoiceView) => void;
}

export function SitesSection({ choice, granted, isRefused, readSite, onChoose }: SitesSectionProps) {
  return (
    <Section id="sites" title={i18n.t('sites.title')} text={i18n.t('sites.text')}>
      <ChoiceCards
        label={i18n.t('sites.title')}
        value={choice.mode}
        onChange={(mode) => onChoose({ ...choice, mode })}
        choices={[
          {
            value: 'click',
            title: i18n.t('sites.click'),
            text: i18n.t('sites.clickText'),
            permission: i18n.t('sites.clickPermission'),
          },
          {
            value: 'sites',
            title: i18n.t('sites.sites'),
            text: i18n.t('sites.sitesText', choice.list.length),
            permission: i18n.t('sites.sitesPermission'),
            detail: (
              <SiteList
                label={i18n.t('sites.list')}
                sites={choice.list}
                readSite={readSite}
                onChange={(list) => onChoose({ ...choice, list })}
              />
            ),
          },
          {
            value: 'all',
            title: i18n.t('sites.all'),
            text: i18n.t('sites.allText'),
            permission: i18n.t('sites.allPermission'),
          },
        ]}
      />
      {isRefused && (
        <p class="notice" role="alert">
          {i18n.t('sites.refused')}
        </p>
      )}
      <Disclosure summary={i18n.t('sites.excluded', choice.excluded.length)}>
        <SiteList
          label={i18n.t('sites.excludedList')}
          sites={choice.excluded}
          readSite={readSite}
          onChange={(excluded) => onChoose({ ...choice, excluded })}
        />
      </Disclosure>
      <Disclosure summary={i18n.t('sites.granted', granted.length)}>
        <ul class="plain-list" dir="ltr">
          {granted.map((origin) => (
            <li key={origin}>{origin}</li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}
