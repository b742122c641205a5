import i18next from 'i18next';
import { supportRequests } from '../sv/supportRequests';

// The words of a stödförfrågan come with their pages: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'supportRequests', supportRequests);
