import { expect, type Page } from '@playwright/test';
import type { Hand } from '../support/hand';
import { type Persona, personOf } from '../support/personas';

/** Someone at a screen: who, with which page, and how they work it. */
export interface Actor {
  readonly page: Page;
  readonly hand: Hand;
}

/** The invented child of one journey. Each journey has one of its own, so that they can run beside each other. */
export interface Child {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly guardian: string;
}

/** Signs in from the start page, choosing on the identity provider's list with the same hand as everything else. */
export async function signIn({ page, hand }: Actor, persona: Persona): Promise<void> {
  await page.goto('/bff/login?returnUrl=/');
  await hand.press(page.getByRole('button', { name: personOf(persona).name }));
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible();
}

/** Goes to a part of the case by its link. */
export async function goToPart({ page, hand }: Actor, part: string): Promise<void> {
  await hand.press(page.getByRole('navigation', { name: 'Ärendets delar' }).getByRole('link', { name: part }));
  await expect(page.getByRole('navigation', { name: 'Ärendets delar' }).getByRole('link', { name: part })).toHaveAttribute(
    'aria-current',
    'page',
  );
}
