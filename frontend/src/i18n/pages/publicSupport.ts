import i18next from 'i18next';
import { publicSupport } from '../sv/publicSupport';

// The words of the public page come with it: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'publicSupport', publicSupport);
