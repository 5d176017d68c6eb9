import { render } from 'preact';
import { browser, parseSite } from '@/lib/platform';
import { usePolyfill } from '@/lib/platform/polyfill';
import { WelcomeApp } from './welcome-app';
import '@/components/welcome/welcome.css';

usePolyfill();

/** The page may be opened from a site ("?site=example.org"); at install it is opened from none. */
const asked = parseSite(new URLSearchParams(location.search).get('site') ?? '');
const commands = await browser.commands.getAll();
const shortcut = commands.find(({ name }) => name === 'toggle-highlights')?.shortcut || undefined;
const app = document.querySelector('#app');

if (app) render(<WelcomeApp site={asked.ok ? asked.value : undefined} shortcut={shortcut} />, app);
