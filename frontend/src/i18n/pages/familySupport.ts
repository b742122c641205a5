import i18next from 'i18next';
import { familySupport } from '../sv/familySupport';

// The words of the schools' familjebehandlare come with their page: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'familySupport', familySupport);
