import { render } from 'preact';
import { openDatabase } from '@/lib/db';
import { usePolyfill } from '@/lib/platform/polyfill';
import { OptionsApp } from './options-app';
import '@/components/options/options.css';

usePolyfill();

const app = document.querySelector('#app');
if (app) render(<OptionsApp db={openDatabase()} />, app);

// The sections exist only now; a link to one (options.html#data) is followed again.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
