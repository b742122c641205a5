/** What waits for one's unit: invitations and stödförfrågningar. */
export function InboxPage() {
  return <p />;
}
