import i18next from 'i18next';
import { contactRoutes } from '../sv/contactRoutes';

// The words of the ways to BUP come with their page: most visits begin elsewhere, and the first one is to be light.
i18next.addResourceBundle('sv', 'contactRoutes', contactRoutes);
