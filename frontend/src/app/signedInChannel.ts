/** How a tab that has just signed in tells the others. Carries no content. */
export function signedInChannel(): BroadcastChannel {
  return new BroadcastChannel('samverkan.signed-in');
}
