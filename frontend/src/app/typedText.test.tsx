import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { fullCase, recipientList, requestId, supportRequestView } from '@/testing/familyFixtures';
import { familyHandlers } from '@/testing/familyHandlers';
import { caseId, caseView } from '@/testing/fixtures';
import { answer, done } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const text = 'Det här har tagit en halvtimme att formulera.';

interface Form {
  readonly name: string;
  readonly page: string;
  /** What is kept as a draft, and where. */
  readonly draft: string;
  readonly show: () => Parameters<typeof server.use>;
  /** From the page to the form with everything but the text chosen. */
  readonly open: (user: UserEvent) => Promise<void>;
  /** What is pressed once before the form can be sent. */
  readonly check?: string;
  readonly label: RegExp | string;
  readonly submit: string;
  readonly command: string;
}

const may = (name: string) => ({ name, allowed: true, reason: null });
const press = async (user: UserEvent, name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
const choose = async (user: UserEvent, name: string | RegExp) => user.click(await screen.findByRole('radio', { name }));

const inCase = (actions: string[]) => () => familyHandlers(fullCase({ actions: actions.map(may) }));
/** Everything may be told to the branch. */
const mayBeTold = (branchId: string) =>
  answer('get', '/api/cases/{caseId}/recipients', {
    recipients: recipientList.recipients.slice(0, 1).map((one) => ({
      ...one,
      branchId,
      options: one.options.map((option) => ({ ...option, allowed: true })),
    })),
  });
const onRequest = (action: string) => () => [
  answer('get', '/api/support-requests/{requestId}', supportRequestView({ actions: [may(action)] })),
  mayBeTold('b-eh-flen'),
];
const invited = () => {
  const [party] = caseView().parties;
  if (party === undefined) throw new Error('The fixture has a party.');
  return [
    answer('get', '/api/cases/{caseId}', caseView({ parties: [{ ...party, status: 'invited', staff: [] }] })),
    answer('get', '/api/directory/units/{unitId}/staff', { staff: [] }),
  ];
};
const request = `/stodforfragningar/${requestId}`;

const forms: Form[] = [
  {
    name: 'one person’s answer to a consent',
    page: `/arenden/${caseId}/samtycken`,
    draft: 'consentAnswer/33333333-3333-4333-8333-333333333333-child-1',
    show: inCase([]),
    open: async (user) => {
      await press(user, 'Registrera svar från Alva');
      await choose(user, 'Nej');
      await choose(user, 'Muntligt, i ett möte');
    },
    label: /^Anteckning/,
    check: 'Kontrollera',
    submit: 'Ja, spara svaret',
    command: '*/consents/:consentId/answers',
  },
  {
    name: 'the reason for taking a consent back',
    page: `/arenden/${caseId}/samtycken`,
    draft: 'revokeConsent/33333333-3333-4333-8333-333333333333-guardian-1',
    show: inCase([]),
    open: (user) => press(user, 'Ta tillbaka samtycket från Mona Lindgård'),
    label: /^Anteckning/,
    submit: 'Ta tillbaka samtycket',
    command: '*/revoke',
  },
  {
    name: 'a question back to the school',
    page: request,
    draft: `askSupplement/${requestId}`,
    show: onRequest('askSupplement'),
    open: (user) => press(user, 'Be om komplettering'),
    label: 'Vad behöver ni veta?',
    submit: 'Skicka till skolan',
    command: '*/ask-supplement',
  },
  {
    name: 'the school’s supplement',
    page: request,
    draft: `supplement/${requestId}`,
    show: onRequest('supplement'),
    open: (user) => press(user, 'Komplettera'),
    label: 'Ditt svar',
    submit: 'Skicka kompletteringen',
    command: '*/supplement',
  },
  {
    name: 'the answer to a stödförfrågan',
    page: request,
    draft: `answer/${requestId}`,
    show: onRequest('answer'),
    open: async (user) => {
      await press(user, 'Svara');
      await choose(user, /^Ger råd/);
    },
    label: 'Skriv svaret',
    submit: 'Spara svaret',
    command: '*/answer',
  },
  {
    name: 'feedback to the school',
    page: request,
    draft: `feedback/${requestId}`,
    show: onRequest('feedback'),
    open: async (user) => {
      await press(user, 'Återkoppla till skolan');
      await choose(user, /^Det som får berättas/);
      await choose(user, /^Samtycke/);
    },
    label: 'Återkoppling till skolan',
    submit: 'Återkoppla',
    command: '*/feedback',
  },
  {
    name: 'a contact',
    page: `/arenden/${caseId}/kontakter`,
    draft: `contact/${caseId}`,
    show: inCase(['addContact']),
    open: (user) => press(user, 'Lägg till en kontakt'),
    label: 'Verksamhet',
    submit: 'Spara',
    command: '*/contacts',
  },
  {
    name: 'an invitation',
    page: `/arenden/${caseId}/kontakter`,
    draft: `inviteParty/${caseId}`,
    show: () => [mayBeTold('b-bup'), ...inCase(['inviteParty'])()],
    open: async (user) => {
      await press(user, 'Bjud in en verksamhet');
      await screen.findByRole('option', { name: /BUP/ });
      await user.selectOptions(screen.getByLabelText('Enhet'), 'u-bup');
      await choose(user, 'Samtycke');
    },
    label: 'Varför bjuder ni in dem?',
    submit: 'Skicka inbjudan',
    command: '*/parties',
  },
  {
    name: 'the reason for declining an invitation',
    page: `/arenden/${caseId}`,
    draft: 'declineInvitation/party-own',
    show: invited,
    open: async (user) => {
      const summary = await screen.findByText('Tacka nej till inbjudan');
      // With a draft it is open already.
      if (summary.closest('details')?.open === false) await user.click(summary);
    },
    label: /^Skäl/,
    submit: 'Tacka nej',
    command: '*/decline',
  },
];

test.each(forms)(
  '$name survives leaving by mistake, a lost connection, a conflict, an expired session and a reload',
  async (form) => {
    const drafts: Record<string, unknown> = {};
    const outcomes: (() => Response)[] = [
      () => HttpResponse.error(),
      () =>
        HttpResponse.json({ code: 'precondition.stale', title: 'Ändrat', detail: '', changes: [] }, { status: 412 }),
      () => HttpResponse.json({ code: 'session.ended', title: 'Utloggad' }, { status: 401 }),
      () => HttpResponse.json(done),
    ];
    const sent: string[] = [];
    server.use(
      ...form.show(),
      http.put('*/api/drafts/:form/:scope', async ({ request: saved, params }) => {
        drafts[`${params['form']}/${params['scope']}`] = await saved.json();
        return HttpResponse.json({ savedAt: '2026-11-20T13:32:00Z' });
      }),
      http.get('*/api/drafts/:form/:scope', ({ params }) => {
        const content = drafts[`${params['form']}/${params['scope']}`];
        return content === undefined
          ? HttpResponse.json({ code: 'not-found', title: 'Finns inte' }, { status: 404 })
          : HttpResponse.json({ savedAt: '2026-11-20T13:32:00Z', content });
      }),
      http.post(form.command, async ({ request: command }) => {
        sent.push(await command.text());
        return (outcomes.shift() as () => Response)();
      }),
    );
    const first = renderApp(form.page);
    const { user } = first;
    const field = () => screen.getByLabelText(form.label);
    await form.open(user);
    await user.type(await screen.findByLabelText(form.label), text);
    await waitFor(() => expect(JSON.stringify(drafts[form.draft])).toContain(text));

    await user.click(
      within(screen.getByRole('navigation', { name: 'Huvudmeny' })).getByRole('link', { name: 'Ärenden' }),
    );
    await press(user, 'Gå tillbaka och spara');
    expect(field()).toHaveValue(text);

    if (form.check !== undefined) await press(user, form.check);
    await press(user, form.submit);
    await screen.findAllByText('Ingen anslutning – det du skrivit finns kvar.');
    expect(field()).toHaveValue(text);

    await press(user, form.submit);
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(field()).toHaveValue(text);

    // The page is read again with what it held: the reload.
    first.unmount();
    const { user: again } = renderApp(form.page);
    await form.open(again);
    await waitFor(() => expect(field()).toHaveValue(text));
    expect(screen.getByText(/^Ditt utkast från .* är hämtat\.$/)).toBeVisible();

    if (form.check !== undefined) await press(again, form.check);
    await press(again, form.submit);
    const dialog = await screen.findByRole('dialog', { name: 'Du har blivit utloggad' });
    expect(field()).toHaveValue(text);
    await again.click(within(dialog).getByRole('button', { name: 'Jag har loggat in' }));
    await waitFor(() => expect(sent).toHaveLength(4));
    expect(sent.every((body) => body.includes(text))).toBe(true);
  },
);
