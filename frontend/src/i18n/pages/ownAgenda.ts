import i18next from 'i18next';
import { ownAgenda } from '../sv/ownAgenda';

// The words of one's own agenda come with its page: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'ownAgenda', ownAgenda);
