import i18next from 'i18next';
import { agenda } from '../sv/agenda';

// The words of a meeting's agenda come with their pages: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'agenda', agenda);
