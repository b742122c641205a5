import i18next from 'i18next';
import { reviews } from '../sv/reviews';

// The words of a few people's page come with it: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'reviews', reviews);
