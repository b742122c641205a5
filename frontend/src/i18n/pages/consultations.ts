import i18next from 'i18next';
import { consultations } from '../sv/consultations';

// The words of the consultations come with their pages: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'consultations', consultations);
