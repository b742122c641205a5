import { createFileRoute } from '@tanstack/react-router';
import { SignedOutPage } from '@/app/SignedOutPage';

export const Route = createFileRoute('/utloggad')({ component: SignedOutPage });
