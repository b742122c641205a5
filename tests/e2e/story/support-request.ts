import { expect } from '@playwright/test';
import { personOf } from '../support/personas';
import { type Actor, type Child, goToPart } from './story';

export const question = 'Vilket stöd kan familjen få på morgnarna?';
export const supplementQuestion = 'Har familjen provat familjestöd tidigare?';
export const supplement = 'Nej, det vore första gången.';
export const feedback = 'Familjen har fått tid för ett samtal om familjestöd.';

/** Elevhälsan writes the request, reads it through as it will be read, and sends it. */
export async function sendRequest(actor: Actor): Promise<void> {
  const { page, hand } = actor;
  await goToPart(actor, 'Stödförfrågan');
  await hand.press(
    page
      .getByRole('main')
      .getByRole('button', { name: 'Skriv en stödförfrågan' })
      .or(page.getByRole('main').getByRole('link', { name: 'Skriv en stödförfrågan' })),
  );
  await hand.choose(page.getByLabel('Enhet i socialtjänsten'), /Socialtjänsten Flen, barn och unga/);
  await hand.write(page.getByLabel('Vad vill ni fråga socialtjänsten?'), question);
  await hand.write(page.getByLabel('Vilket stöd önskar familjen?'), 'Någon som hjälper till att komma i väg.');
  await hand.write(page.getByLabel('Vad har skolan gjort?'), 'Samtal varje vecka och en mjuk start på dagen.');
  await hand.tick(page.getByRole('checkbox', { name: /Trygg/ }));
  await hand.tick(page.getByRole('radio', { name: 'Svar önskas inom två veckor' }));
  await hand.write(page.getByRole('textbox', { name: 'Namn' }), personOf('counsellor').name);
  await hand.write(page.getByLabel('Yrke'), 'Skolkurator');
  await hand.tick(page.getByRole('radio', { name: /^Samtycke/ }));
  await hand.press(page.getByRole('button', { name: 'Läs igenom innan du skickar' }));
  await expect(page.getByText('ord för ord', { exact: false })).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Skicka stödförfrågan' }));
  await expect(page.getByText('Stödförfrågan är skickad.')).toBeAttached();
}

/** Socialtjänsten finds it in the inbox by the name that the case goes by, takes it on, and asks for one thing more. */
export async function receiveAndAsk({ page, hand }: Actor, child: Child, alias: string): Promise<void> {
  await hand.press(page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: /Inkorg/ }));
  await hand.press(page.getByRole('row').filter({ hasText: alias }).getByRole('link').first());
  await expect(page.getByText(question)).toBeVisible();
  await expect(page.getByText(`${child.givenName} ${child.familyName}`)).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Ta emot', exact: true }));
  await hand.press(page.getByRole('button', { name: 'Ta emot frågan' }));
  await hand.press(page.getByRole('button', { name: 'Be om komplettering' }));
  await hand.write(page.getByLabel('Vad behöver ni veta?'), supplementQuestion);
  await hand.press(page.getByRole('button', { name: 'Skicka till skolan' }));
  await expect(page.getByText(supplementQuestion)).toBeVisible();
}

/** Elevhälsan, whose page still shows the request, sees the question come and answers it. */
export async function giveSupplement({ page, hand }: Actor): Promise<void> {
  await expect(page.getByText(supplementQuestion)).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Komplettera', exact: true }));
  await hand.write(page.getByLabel('Ditt svar'), supplement);
  await hand.press(page.getByRole('button', { name: 'Skicka kompletteringen' }));
  await expect(page.getByText(supplement)).toBeVisible();
}

/** Socialtjänsten answers, and tells the school what may be told. */
export async function answerAndFeedBack({ page, hand }: Actor, child: Child): Promise<void> {
  await expect(page.getByText(supplement)).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Svara', exact: true }));
  await hand.tick(page.getByRole('radio', { name: /Erbjuder insats/ }));
  await hand.write(page.getByLabel('Skriv svaret'), 'Familjen erbjuds familjestöd från och med nästa vecka.');
  const about = page.getByRole('checkbox', { name: child.guardian });
  await hand.tick(about);
  await expect(about).toBeChecked();
  await hand.press(page.getByRole('button', { name: 'Spara svaret' }));
  await hand.press(page.getByRole('button', { name: 'Återkoppla till skolan' }));
  await hand.tick(page.getByRole('radio', { name: /Bara att frågan är mottagen/ }));
  await hand.press(page.getByRole('button', { name: 'Återkoppla', exact: true }));
  await expect(page.getByText('Skolan har fått återkopplingen.')).toBeAttached();
}

/** Elevhälsan sees that it was answered, and not what was answered. */
export async function seeFeedback({ page }: Actor): Promise<void> {
  await expect(page.getByText('Frågan är mottagen och besvarad till vårdnadshavarna.')).toBeVisible();
  await expect(page.getByText('Familjen erbjuds familjestöd')).toHaveCount(0);
}
