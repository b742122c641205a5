import type { components } from '@contracts/schema';

/** The contract's own names. Everything the server says is typed by these and nothing else. */
export type Schemas = components['schemas'];

/** A closed set of the contract, without the `null` that stands where a member is nullable. */
export type Code<Name extends keyof Schemas> = NonNullable<Schemas[Name]>;

/** What has happened since the version that the viewer saw, as far as this viewer may see it (412). */
export interface ConflictChange {
  readonly at: string;
  readonly who: string;
  readonly text: string;
}
