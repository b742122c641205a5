import i18next from 'i18next';
import { presence } from '../sv/presence';

// The words of socialtjänsten on the school come with their page: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'presence', presence);
