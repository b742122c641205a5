import i18next from 'i18next';
import { series } from '../sv/series';

// The words of the meetings come with their pages: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'series', series);
