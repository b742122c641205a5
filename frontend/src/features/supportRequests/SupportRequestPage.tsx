/** One stödförfrågan, for its sender and its receiver. */
export function SupportRequestPage({ requestId }: { requestId: string }) {
  return <p>{requestId}</p>;
}
