import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options } from '@/components/options/options';
import optionsCss from '@/components/options/options.css?inline';
import { Welcome, type WelcomeProps } from '@/components/welcome/welcome';
import welcomeCss from '@/components/welcome/welcome.css?inline';
import { expectAccessible, mount, remount, settle } from '@/tests/support/mount';
import { optionsProps } from '@/tests/support/options-fixture';

const named = (app: Element, name: string) =>
  [...app.querySelectorAll('button')].find(
    (button) => button.getAttribute('aria-label') === name || button.textContent?.trim() === name,
  )!;
const radio = (app: Element, name: string) =>
  [...app.querySelectorAll('label')]
    .find(({ textContent }) => textContent?.trim() === name)!
    .querySelector('input')!;

function welcomeProps(fields: Partial<WelcomeProps> = {}): WelcomeProps {
  return {
    newsSites: ['apnews.com', 'bbc.com'],
    site: 'news.example',
    readSite: optionsProps.sites.readSite,
    onChoose: vi.fn(),
    state: 'asking',
    shortcut: 'Alt+Shift+L',
    onOptions: vi.fn(),
    ...fields,
  };
}

test.each([
  ['Only when I click', { mode: 'click', list: ['apnews.com', 'bbc.com'], excluded: [] }],
  ['On news.example', { mode: 'sites', list: ['news.example'], excluded: [] }],
  ['On my news sites', { mode: 'sites', list: ['apnews.com', 'bbc.com'], excluded: [] }],
  ['On every site', { mode: 'all', list: ['apnews.com', 'bbc.com'], excluded: [] }],
])('welcome: "%s" is answered as such', async (name, choice) => {
  const props = welcomeProps();
  const app = mount(<Welcome {...props} />, welcomeCss);
  await userEvent.click(radio(app, name));
  await settle();
  await expectAccessible(app);
  named(app, 'Continue').click();
  expect(props.onChoose).toHaveBeenCalledWith(choice);
});

test('welcome: the list of sites is edited, and what is no site is said so', async () => {
  const props = welcomeProps();
  const app = mount(<Welcome {...props} />, welcomeCss);
  await userEvent.click(radio(app, 'On my news sites'));
  await settle();
  named(app, 'Remove bbc.com').click();
  const input = app.querySelector<HTMLInputElement>('input[type=text]')!;
  await userEvent.type(input, 'nonsense{Enter}');
  expect(app.querySelector('[role=alert]')!.textContent).toContain('not a site');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  await userEvent.clear(input);
  await userEvent.type(input, 'nhk.or.jp{Enter}');
  named(app, 'Continue').click();
  expect(props.onChoose).toHaveBeenCalledWith({
    mode: 'sites',
    list: ['apnews.com', 'nhk.or.jp'],
    excluded: [],
  });
});

test('welcome: a refusal is said and may be answered again; then the first steps', async () => {
  const app = mount(<Welcome {...welcomeProps({ state: 'refused' })} />, welcomeCss);
  expect(app.textContent).toContain('nothing changed');
  await expectAccessible(app);
  remount(app, <Welcome {...welcomeProps({ state: 'done' })} />);
  expect(app.textContent).toContain('Alt+Shift+L');
  await expectAccessible(app);
});

test('options: nothing axe could object to, in light and dark', async () => {
  const app = mount(<Options {...optionsProps} />, optionsCss);
  await expectAccessible(app);
  document.documentElement.style.colorScheme = 'dark';
  const dark = document.createElement('style');
  dark.textContent = ':root { color-scheme: dark !important }';
  document.head.append(dark);
  await expectAccessible(app);
  dark.remove();
  document.documentElement.style.colorScheme = '';
});

test('options: mode, kinds, sensitivity and toggles report what was set', async () => {
  const onChoose = vi.fn();
  const onChange = vi.fn();
  const app = mount(
    <Options
      {...optionsProps}
      sites={{ ...optionsProps.sites, onChoose }}
      reading={{ ...optionsProps.reading, onChange }}
    />,
    optionsCss,
  );
  await userEvent.click(radio(app, 'On every site'));
  expect(onChoose).toHaveBeenCalledWith({ ...optionsProps.sites.choice, mode: 'all' });
  named(app, 'Remove bbc.com').click();
  expect(onChoose).toHaveBeenLastCalledWith({
    ...optionsProps.sites.choice,
    list: ['apnews.com', 'nhk.or.jp', 'reuters.com'],
  });
  radio(app, 'Few').click();
  expect(onChange).toHaveBeenLastCalledWith({ ...optionsProps.reading.reading, sensitivity: 0.2 });
  await userEvent.click(app.querySelector('.kind-setting input')!);
  expect(onChange.mock.lastCall![0].kinds).not.toContain('cost');
});

test('options: an export says what its format leaves behind', async () => {
  const onExport = vi.fn();
  const app = mount(<Options {...optionsProps} data={{ ...optionsProps.data, onExport }} />, optionsCss);
  expect(app.querySelector('.export')!.textContent).toContain('nothing is left out');
  await userEvent.selectOptions(app.querySelector('.export select')!, 'CSV table');
  await settle();
  expect(app.querySelector('.export')!.textContent).toContain('notes and earlier verdicts');
  named(app, 'Export all').click();
  expect(onExport).toHaveBeenCalledWith('csv');
});

test('options: an import shows what it would do before it does it', () => {
  const importing = { ...optionsProps.data.importing, onConfirm: vi.fn(), onUndo: vi.fn() };
  const app = mount(<Options {...optionsProps} data={{ ...optionsProps.data, importing }} />, optionsCss);
  const words = app.querySelector('.dry-run')!.textContent;
  expect(words).toContain('Claims12311301');
  expect(words).toContain('This device loses 0 records.');
  expect(words).toContain('1 text was edited on both sides');
  expect(words).toContain('The ministry says 2025 at the earliest.');
  named(app, 'Import').click();
  expect(importing.onConfirm).toHaveBeenCalledOnce();
});

test('options: a file that cannot be read is said so', () => {
  const state = { type: 'failed', fileName: 'x.json', message: 'This is a picture.' } as const;
  const importing = { ...optionsProps.data.importing, state };
  const app = mount(<Options {...optionsProps} data={{ ...optionsProps.data, importing }} />, optionsCss);
  expect(app.querySelector('.import')!.textContent).toContain('x.json was not imported. This is a picture.');
});

test('options: deletes everything only after the word was typed', async () => {
  const onDelete = vi.fn();
  const app = mount(<Options {...optionsProps} deleting={{ onDelete }} />, optionsCss);
  const input = app.querySelector<HTMLInputElement>('.delete-form input')!;
  await userEvent.type(input, 'delet{Enter}');
  expect(onDelete).not.toHaveBeenCalled();
  await userEvent.type(input, 'e{Enter}');
  expect(onDelete).toHaveBeenCalledOnce();
});

test('options: who never exported is not told that the last export is long ago', () => {
  const data = { ...optionsProps.data, isExportDue: true, isReminded: true };
  const app = mount(<Options {...optionsProps} data={data} />, optionsCss);
  expect(app.textContent).toContain('Your last export is long ago.');
  const { lastExportAt: _, ...health } = data.health;
  remount(app, <Options {...optionsProps} data={{ ...data, health }} />);
  expect(app.textContent).toContain('You have not exported yet.');
  expect(app.textContent).not.toContain('Your last export is long ago.');
});

test('options: an import without conflicts promises no versions of anything', () => {
  const { importing } = optionsProps.data;
  if (importing.state.type !== 'ready') throw new Error('The fixture is no dry run.');
  const state = { ...importing.state, conflicts: [] };
  const data = { ...optionsProps.data, importing: { ...importing, state } };
  const app = mount(<Options {...optionsProps} data={data} />, optionsCss);
  const words = app.querySelector('.dry-run')!.textContent;
  expect(words).toContain('0 texts were edited on both sides.');
  expect(words).not.toContain('versions');
});

test('options: an import\u2019s dry run fits a narrow window', async () => {
  await page.viewport(360, 800);
  onTestFinished(() => page.viewport(1280, 800));
  mount(<Options {...optionsProps} />, `body { margin: 0 } ${optionsCss}`);
  await settle();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});
