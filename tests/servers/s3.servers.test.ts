import { afterAll, beforeAll, describe } from 'vitest';
import { describeStore } from '@/tests/support/remote-contract';
import { hasServer } from './support/packages';
import { type Ceph, startCeph } from './support/start-ceph';

describe.skipIf(!hasServer('ceph'))('a Ceph cluster of three OSDs', () => {
  let ceph: Ceph;
  let opened = 0;
  beforeAll(async () => {
    ceph = await startCeph();
  });
  afterAll(() => ceph?.stop());

  describeStore('S3', {
    async open() {
      opened += 1;
      const bucket = `vault${opened}`;
      await ceph.makeBucket(bucket);
      return ceph.connect(bucket, { prefix: opened % 2 === 0 ? 'claimlight/desk' : '' });
    },
    manyFiles: 1_010,
  });
});
