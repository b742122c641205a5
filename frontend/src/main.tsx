import '@/ui/tokens.css';
import '@/ui/fonts.css';
import '@/ui/base.css';
import '@/ui/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { createQueryClient } from '@/app/queryClient';
import { createAppRouter } from '@/app/router';
import { chooseLanguage, rememberedLanguage } from '@/i18n';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
const root = document.getElementById('root');

await chooseLanguage(rememberedLanguage());
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App queryClient={queryClient} router={router} />
    </StrictMode>,
  );
}
