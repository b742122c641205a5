import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { keys } from '@/api/keys';
import { chooseLanguage } from '@/i18n';
import { axeViolations } from '@/testing/axe';
import { caseId, caseView } from '@/testing/fixtures';
import { answer, done, refuse } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const here = `/arenden/${caseId}`;
const show = (changes: Parameters<typeof caseView>[0] = {}) =>
  server.use(answer('get', '/api/cases/{caseId}', caseView(changes)));

test('the frame names the case by alias, and so does the title: never the child', async () => {
  show();
  const { container } = renderApp(here);
  expect(await screen.findByRole('heading', { level: 1, name: 'Blå Lärka' })).toBeVisible();
  expect(screen.getByText('Ärende S-2026-0007 · 13 år · Språk: arabiska')).toBeVisible();
  expect(screen.getByText('Tolk behövs')).toBeVisible();
  await waitFor(() => expect(document.title).toBe('Blå Lärka – Översikt – Samverkan'));
  expect(screen.getByRole('link', { name: 'Orosanmälan: Flens kommun' })).toHaveAttribute(
    'href',
    'https://www.flen.example/orosanmalan',
  );
  expect(await axeViolations(container)).toEqual([]);
});

test('what cannot be done now is shown with the reason and does nothing', async () => {
  show();
  const { user, router } = renderApp(here);
  const button = await screen.findByRole('button', { name: 'Skicka en stödförfrågan' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveAccessibleDescription('Går inte nu: Socialtjänsten deltar inte i ärendet ännu.');
  await user.click(button);
  expect(router.state.location.pathname).toBe(here);
});

test('what the viewer may not see leaves no gap', async () => {
  show({ child: null, guardians: [], reason: null, coordinator: null, actions: [] });
  renderApp(here);
  expect(await screen.findByText('Det finns inget att göra i ärendet för din del just nu.')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Barnet' })).not.toBeInTheDocument();
  expect(screen.queryByText(/år ·/)).not.toBeInTheDocument();
});

test('a protected identity is said in words in the band and above the page', async () => {
  const child = caseView().child;
  show({
    child: child && { ...child, protection: 'protectedRegistration' },
    protectionNotice: 'Lämna inte ut adress.',
  });
  renderApp(here);
  expect(await screen.findByText('Lämna inte ut adress.')).toBeVisible();
  expect(screen.getAllByText('Skyddad folkbokföring').length).toBeGreaterThan(0);
});

test('a case that one may not know of looks like one that does not exist', async () => {
  server.use(refuse('get', '/api/cases/{caseId}', 404, { code: 'not-found' }));
  renderApp(here);
  expect(await screen.findByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});

test('a case that is lost while its page is open disappears from it', async () => {
  show();
  const { queryClient } = renderApp(here);
  expect(await screen.findByText('Ärende S-2026-0007 · 13 år · Språk: arabiska')).toBeVisible();
  server.use(refuse('get', '/api/cases/{caseId}', 404, { code: 'not-found' }));
  await queryClient.invalidateQueries({ queryKey: keys.case(caseId) });
  expect(await screen.findByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  expect(screen.queryByText(/S-2026-0007/)).not.toBeInTheDocument();
});

test('a case that cannot be fetched anew stays as it was', async () => {
  show();
  const { queryClient } = renderApp(here);
  expect(await screen.findByText('Ärende S-2026-0007 · 13 år · Språk: arabiska')).toBeVisible();
  server.use(refuse('get', '/api/cases/{caseId}', 503, { code: 'read.not-recorded' }));
  await queryClient.invalidateQueries({ queryKey: keys.case(caseId) });
  expect(screen.getByText('Ärende S-2026-0007 · 13 år · Språk: arabiska')).toBeVisible();
});

test('a contact is written with those who may see it, and an unavailable basis says why', async () => {
  const sent: unknown[] = [];
  show();
  server.use(
    answer('get', '/api/cases/{caseId}/recipients', {
      recipients: [
        {
          branchId: 'b-soc',
          branchName: 'Socialtjänsten Flen',
          units: [],
          options: [
            {
              basis: 'consent',
              allowed: true,
              proposed: true,
              needsReason: false,
              why: 'Vårdnadshavarna har sagt ja.',
            },
            { basis: 'osl10_27', allowed: false, proposed: false, needsReason: true, why: 'Gäller inte här.' },
          ],
        },
      ],
    }),
    answer('post', '/api/cases/{caseId}/contacts', done, (request) => {
      sent.push(request.headers.get('If-Match'));
      void request.json().then((content) => sent.push(content));
    }),
  );
  const { user, container } = renderApp(`${here}/kontakter`);
  await user.click(await screen.findByRole('button', { name: 'Lägg till en kontakt' }));
  await user.type(await screen.findByLabelText('Verksamhet'), 'BUP Katrineholm');
  const branch = await screen.findByRole('group', { name: 'Socialtjänsten Flen' });
  expect(within(branch).getByRole('radio', { name: 'Dela inte med Socialtjänsten Flen' })).toBeChecked();
  expect(within(branch).getByText('Kan inte väljas: Generalklausulen. Gäller inte här.')).toBeVisible();
  await user.click(within(branch).getByRole('radio', { name: 'Samtycke (föreslås)' }));
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toBe('"7"');
  expect(sent[1]).toMatchObject({
    organisation: 'BUP Katrineholm',
    note: null,
    recipients: [{ branchId: 'b-soc', basis: 'consent', reason: null }],
  });
});

test('when somebody saved first, what changed is told and the text is saved on the new version', async () => {
  const versions: (string | null)[] = [];
  show();
  server.use(
    answer('get', '/api/cases/{caseId}/recipients', { recipients: [] }),
    http.post('*/api/cases/:caseId/contacts', ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return versions.length === 1
        ? HttpResponse.json(
            {
              code: 'precondition.stale',
              title: 'Ändrat',
              changes: [{ at: '2026-11-20T13:00:00Z', who: 'Lena Ask', text: 'antecknade en kontakt' }],
            },
            { status: 412 },
          )
        : HttpResponse.json(done, { status: 201 });
    }),
  );
  const { user } = renderApp(`${here}/kontakter`);
  await user.click(await screen.findByRole('button', { name: 'Lägg till en kontakt' }));
  await user.type(await screen.findByLabelText('Verksamhet'), 'Fritidsgården');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  expect(await screen.findByText(/Lena Ask: antecknade en kontakt/)).toBeVisible();
  expect(screen.getByLabelText('Verksamhet')).toHaveValue('Fritidsgården');
  show({ version: '9' });
  await user.click(screen.getByRole('button', { name: 'Spara på den nya versionen' }));
  await waitFor(() => expect(versions).toEqual(['"7"', '"9"']));
});

test('a unit is invited on a basis that holds towards its branch, and the others say why not', async () => {
  const asked: string[] = [];
  const sent: unknown[] = [];
  show();
  server.use(
    answer(
      'get',
      '/api/cases/{caseId}/recipients',
      {
        recipients: [
          {
            branchId: 'b-bup',
            branchName: 'BUP Sörmland',
            units: ['BUP Katrineholm'],
            options: [
              { basis: 'consent', allowed: false, proposed: false, needsReason: false, why: 'Samtycke saknas.' },
              { basis: 'harmAssessment', allowed: true, proposed: false, needsReason: true, why: 'Skriv varför.' },
            ],
          },
        ],
      },
      (request) => asked.push(new URL(request.url).search),
    ),
    answer(
      'post',
      '/api/cases/{caseId}/parties',
      done,
      (request) => void request.json().then((body) => sent.push(body)),
    ),
  );
  const { user } = renderApp(`${here}/kontakter`);
  await user.click(await screen.findByRole('button', { name: 'Bjud in en verksamhet' }));
  await user.click(await screen.findByRole('button', { name: 'Skicka inbjudan' }));
  expect(await screen.findByRole('link', { name: 'Välj en enhet' })).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Enhet'), 'BUP Katrineholm (BUP Sörmland)');
  await user.type(screen.getByLabelText('Varför bjuder ni in dem?'), 'Vi behöver er hjälp.');
  expect(await screen.findByText('Kan inte väljas: Samtycke. Samtycke saknas.')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Menprövning' }));
  await user.type(screen.getByLabelText('Skäl för grunden'), 'Familjen ber om det.');
  await user.click(screen.getByRole('button', { name: 'Skicka inbjudan' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        unitId: 'u-bup',
        purpose: 'Vi behöver er hjälp.',
        basis: 'harmAssessment',
        basisReason: 'Familjen ber om det.',
      },
    ]),
  );
  expect(asked).toContain('?area=identity&unitId=u-bup');
});

test('an invited unit sees why it is asked, and answers with those who take part', async () => {
  const sent: unknown[] = [];
  const party = caseView().parties[0];
  if (party === undefined) throw new Error('The fixture has a party.');
  show({
    reason: null,
    contacts: [],
    guardians: [],
    actions: [],
    parties: [{ ...party, status: 'invited', staff: [], purpose: 'Vi behöver er hjälp.' }],
  });
  server.use(
    answer('get', '/api/directory/units/{unitId}/staff', {
      staff: [
        {
          personId: 'person-Karin Ekström',
          name: 'Karin Ekström',
          role: 'schoolCounsellor',
          roleName: 'Skolkurator',
          mayTakePart: true,
          mayCoordinate: true,
        },
        {
          personId: 'person-Mikael Ravnås',
          name: 'Mikael Ravnås',
          role: 'unitManager',
          roleName: 'Enhetschef',
          mayTakePart: false,
          mayCoordinate: false,
        },
      ],
    }),
    answer(
      'post',
      '/api/cases/{caseId}/parties/{partyId}/accept',
      done,
      (request) => void request.json().then((body) => sent.push(body)),
    ),
  );
  const { user, container } = renderApp(here);
  expect(await screen.findByText('Vi behöver er hjälp.')).toBeVisible();
  expect(await screen.findByRole('checkbox', { name: 'Karin Ekström, Skolkurator' })).toBeChecked();
  // A colleague whom the command would refuse is not offered.
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Tacka ja' }));
  await waitFor(() => expect(sent).toEqual([{ staff: ['person-Karin Ekström'] }]));
});

test('the timeline skips what this client does not know', async () => {
  show();
  const entry = { at: '2026-11-20T13:00:00Z', unitName: 'Elevhälsan', personName: 'Karin Ekström' };
  server.use(
    answer('get', '/api/cases/{caseId}/timeline', {
      entries: [
        { ...entry, id: '00000000-0000-4000-8000-000000000002', kind: 'sipInitiated', text: 'okänd' },
        {
          ...entry,
          id: '00000000-0000-4000-8000-000000000001',
          kind: 'caseOpened',
          text: 'Skolkurator Karin Ekström öppnade ärendet',
        },
      ],
      next: null,
    }),
  );
  const { container } = renderApp(`${here}/tidslinje`);
  expect(await screen.findByText('Skolkurator Karin Ekström öppnade ärendet')).toBeVisible();
  expect(screen.queryByText('okänd')).not.toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
});

test('a timeline that fails does not take the case down', async () => {
  show();
  server.use(refuse('get', '/api/cases/{caseId}/timeline', 500, { code: 'internal' }));
  renderApp(`${here}/tidslinje`);
  expect(await screen.findByText('Tidslinjen kunde inte hämtas. Resten av ärendet fungerar.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Blå Lärka' })).toBeVisible();
});

test('in Arabic what is written in digits and Latin letters keeps its own direction', async () => {
  show();
  await chooseLanguage('ar');
  renderApp(`${here}/samtycken`);
  expect(await screen.findByText(/الملف \u2068S-2026-0007\u2069\u2069 · \u2068/)).toBeVisible();
  expect(screen.getByText(/\u20680157-00 00 00\u2069/)).toBeVisible();
  await chooseLanguage('sv');
});
