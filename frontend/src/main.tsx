import '@/ui/tokens.css';
import '@/ui/fonts.css';
import '@/ui/base.css';
import '@/ui/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { createQueryClient } from '@/app/queryClient';
import { createAppRouter } from '@/app/router';
import { rememberedLanguage, showLanguage } from '@/i18n';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
const root = document.getElementById('root');

await showLanguage(rememberedLanguage());
if (root !== null) {
  // What a page says when it fails is on the page; a console may be read by others and keeps what it is told.
  createRoot(root, import.meta.env.DEV ? {} : { onCaughtError: () => undefined }).render(
    <StrictMode>
      <App queryClient={queryClient} router={router} />
    </StrictMode>,
  );
}
