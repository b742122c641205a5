import type { Schemas } from '@/api/types';

/** A way to BUP as it is written. */
export interface WrittenRoute {
  readonly municipality: string;
  readonly unitId: string;
  readonly contactPersonId: string;
  readonly deputyId: string;
  readonly phone: string;
  readonly hours: string;
}

export const blankRoute: WrittenRoute = {
  municipality: '',
  unitId: '',
  contactPersonId: '',
  deputyId: '',
  phone: '',
  hours: '',
};

/** A way as it stands, to be changed. Somebody who works there no longer has to be chosen anew. */
export const writtenOf = (route: Schemas['ContactRouteView']): WrittenRoute => ({
  municipality: route.municipality,
  unitId: route.unitId,
  contactPersonId: route.contactPerson?.personId ?? '',
  deputyId: route.deputy?.personId ?? '',
  phone: route.phone,
  hours: route.hours,
});

const required = ['municipality', 'unitId', 'contactPersonId', 'phone', 'hours'] as const;

/** What is not filled in, in the order of the form. */
export const missingIn = (written: WrittenRoute) => required.filter((name) => written[name].trim() === '');

/** What is sent. */
export const routeBody = (written: WrittenRoute, revision: number): Schemas['KeepContactRoute'] => ({
  unitId: written.unitId,
  contactPersonId: written.contactPersonId,
  deputyId: written.deputyId === '' ? null : written.deputyId,
  phone: written.phone.trim(),
  hours: written.hours.trim(),
  revision,
});
