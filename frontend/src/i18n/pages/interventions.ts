import i18next from 'i18next';
import { interventions } from '../sv/interventions';

// The words of the catalogue of insatser come with its page: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'interventions', interventions);
