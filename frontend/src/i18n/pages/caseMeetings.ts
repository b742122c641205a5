import i18next from 'i18next';
import { caseMeetings } from '../sv/caseMeetings';

// The words of a case's meetings come with their page: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'caseMeetings', caseMeetings);
