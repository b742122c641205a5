import { setupServer } from 'msw/node';
import { handlers } from './handlers';

/** The stand-in host of the unit tests. A request that no handler knows fails the test. */
export const server = setupServer(...handlers());
