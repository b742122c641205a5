import i18next from 'i18next';
import { inquiry } from '../sv/inquiry';

// The words of a few people's page come with it: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'inquiry', inquiry);
