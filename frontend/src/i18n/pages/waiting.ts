import i18next from 'i18next';
import { waiting } from '../sv/waiting';

// The words of a wait come with the page of the case: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'waiting', waiting);
