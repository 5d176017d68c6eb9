import { expect, test } from 'vitest';
import { expectSame, notesOn, openNewsroom, settle } from '@/tests/support/sync/newsroom';

test('what one device keeps comes to the other, what both had before they met as well', async () => {
  const room = openNewsroom();
  const ada = await room.add('ada');
  ada.write(1, 'from ada');
  const bob = await room.add('bob');
  bob.write(2, 'from bob');
  await settle([ada, bob]);
  expectSame([ada, bob]);
  expect(notesOn(ada, 2)).toEqual(['from bob']);
  ada.write(2, 'ada adds');
  room.time += 1000;
  await settle([ada, bob]);
  expect(notesOn(bob, 2)).toEqual(['ada adds']);
});

test('an idle sync makes one request', async () => {
  const room = openNewsroom();
  const ada = await room.add('ada');
  const bob = await room.add('bob');
  ada.write(1, 'x');
  await settle([ada, bob]);
  for (const machine of [ada, bob]) expect((await machine.sync()).requests).toBe(1);
});
