import { createFileRoute } from '@tanstack/react-router';
import { SignedInPage } from '@/app/SignedInPage';

export const Route = createFileRoute('/inloggad')({ component: SignedInPage });
