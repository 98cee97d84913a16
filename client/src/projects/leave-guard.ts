import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Dialogs } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';

/** A screen that may hold what is not saved yet. */
export interface MayHoldChanges {
  /** Saves what it can; true when nothing would be lost by leaving. */
  safeToLeave(): Promise<boolean>;
}

/** Saves on the way out, and asks only when that did not work. */
export const confirmLeave: CanDeactivateFn<MayHoldChanges> = async (component) => {
  const dialogs = inject(Dialogs);
  const t = injectTranslate();
  if (await component.safeToLeave()) return true;
  return dialogs.confirm({
    title: t('projects.leave.title'),
    text: t('projects.leave.text'),
    confirm: t('projects.leave.confirm'),
  });
};
