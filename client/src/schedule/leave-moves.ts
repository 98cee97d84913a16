import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Dialogs } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';

/** A screen on which moves may wait for a yes. */
export interface MayHoldMoves {
  readonly holdsMoves: () => boolean;
}

/** Moves that were never confirmed are not saved on the way out; whoever leaves is told. */
export const confirmLeavingMoves: CanDeactivateFn<MayHoldMoves> = (component) => {
  const [dialogs, t] = [inject(Dialogs), injectTranslate()];
  if (!component.holdsMoves()) return true;
  return dialogs.confirm({
    title: t('schedule.impact.leave.title'),
    text: t('schedule.impact.leave.text'),
    confirm: t('schedule.impact.leave.confirm'),
  });
};
