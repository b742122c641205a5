import i18next from 'i18next';
import { retention } from '../sv/retention';

// The words of a few people's page come with it: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'retention', retention);
