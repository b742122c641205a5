import i18next from 'i18next';
import { accessLog } from '../sv/accessLog';

// The words of the read log come with their pages: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'accessLog', accessLog);
