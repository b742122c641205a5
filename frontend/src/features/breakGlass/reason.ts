/** What is kept as a draft: the words. The number is typed anew. */
export interface Reason {
  readonly reason: string;
}
