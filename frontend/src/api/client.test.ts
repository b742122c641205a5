import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { skolkurator, socialsekreterare } from '@/testing/personas';
import { server } from '@/testing/server';
import { body, client, commandHeaders } from './client';
import { fetchUser } from './session';

const keys: (string | null)[] = [];
let valid = 'old';

const open = () => body(client.POST('/bff/extend', { headers: commandHeaders('the-same-key') }));

function host(user: object) {
  server.use(
    http.get('*/bff/user', () => HttpResponse.json({ ...user, csrfToken: valid })),
    http.post('*/bff/extend', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return request.headers.get('X-CSRF') === valid
        ? HttpResponse.json({ ...skolkurator, csrfToken: valid })
        : HttpResponse.json({ code: 'csrf.invalid', title: 'Sidan behöver läsas in på nytt' }, { status: 403 });
    }),
  );
}

beforeEach(async () => {
  keys.length = 0;
  valid = 'old';
  host(skolkurator);
  await fetchUser();
  valid = 'new';
});

test('a token that no longer holds is fetched anew, and the same command is sent once more', async () => {
  await expect(open()).resolves.toMatchObject({ csrfToken: 'new' });
  expect(keys).toEqual(['the-same-key', 'the-same-key']);
});

test('a command that is refused with the new token too is not sent a third time', async () => {
  server.use(
    http.post('*/bff/extend', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.json({ code: 'csrf.invalid', title: 'Nekad' }, { status: 403 });
    }),
  );
  await expect(open()).rejects.toMatchObject({ problem: { code: 'csrf.invalid' } });
  expect(keys).toHaveLength(2);
});

test('nothing is sent in the name of somebody else who has signed in meanwhile', async () => {
  host(socialsekreterare);
  await expect(open()).rejects.toMatchObject({ problem: { code: 'csrf.invalid' } });
  expect(keys).toHaveLength(1);
});
