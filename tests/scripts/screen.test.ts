import { expect, test } from 'vitest';
import { Screen } from '@/scripts/screen';

function openScreen() {
  let shown = '';
  const screen = new Screen((text) => {
    shown += text;
  });
  return { screen, shown: () => shown };
}

test('the first is shown as it comes, the second whole when it has ended', () => {
  const { screen, shown } = openScreen();
  const first = screen.open('first');
  const second = screen.open('second');
  first.write('1\n');
  second.write('a\n');
  first.write('2');
  second.write('b\n');
  expect(shown()).toBe('1\n2');
  second.end();
  expect(shown()).toBe('1\n2\na\nb\n\n── first goes on ──\n');
  first.write('3\n');
  first.end();
  expect(shown()).toBe('1\n2\na\nb\n\n── first goes on ──\n3\n');
});

test('when the first has ended, the next is shown from its beginning and as it comes', () => {
  const { screen, shown } = openScreen();
  const first = screen.open('first');
  const second = screen.open('second');
  second.write('a\n');
  first.write('1');
  first.end();
  expect(shown()).toBe('1\na\n');
  second.write('b\n');
  const third = screen.open('third');
  third.write('x\n');
  second.end();
  third.end();
  expect(shown()).toBe('1\na\nb\nx\n');
});
