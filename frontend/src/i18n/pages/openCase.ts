import i18next from 'i18next';
import { openCase } from '../sv/openCase';

// The words of opening a case come with their pages: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'openCase', openCase);
