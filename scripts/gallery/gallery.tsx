import { scenes } from './scenes';

const name = new URLSearchParams(location.search).get('scene') ?? 'card';
const app = document.querySelector('#app');
if (app instanceof HTMLElement) scenes[name]?.(app);
document.body.dataset['ready'] = 'true';
