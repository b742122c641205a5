import { body, client, commandHeaders } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { Attempt } from '@/api/useCommand';

/** Opens a case; the answer names it. */
export function openCase(content: Schemas['OpenCase'], { key }: Attempt): Promise<Schemas['CommandResult']> {
  return body(client.POST('/api/cases', { body: content, headers: commandHeaders(key) }));
}
