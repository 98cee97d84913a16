import { computed, type Signal } from '@angular/core';
import { BoardLiveDocument, BoardReportDocument } from '@stip/contract';
import type { BoardSlide } from '@stip/domain';
import { injectTranslate } from '../i18n/translations';
import { load } from '../platform/load';
import { toldLive, toldOfReport, type BoardContent } from './board-source';

const SEALED = ['sealed', 'published', 'withdrawn'];

/** What is told from the chosen source: the id of a sealed report, or the records of now. Call in an injection context. */
export function loadBoard(source: Signal<string | undefined>) {
  const live = load(BoardLiveDocument, () => (source() ? undefined : {}));
  const sealed = load(BoardReportDocument, () => {
    const id = source();
    return id ? { id } : undefined;
  });
  const report = computed(() => {
    const found = sealed.data()?.report;
    return found && found.id === source() && SEALED.includes(found.state) ? found : undefined;
  });
  return {
    told: computed(() => {
      const found = report();
      if (source()) return found && toldOfReport(found.content as BoardContent);
      const data = live.data();
      return data && toldLive(data);
    }),
    /** Counts of the previous period, which only the records of now hold. */
    previous: computed(() => (source() ? undefined : live.data()?.overview)),
    seal: computed(() => report()?.seal ?? undefined),
    /** The answer came and there is no such sealed report. */
    absent: computed(() => Boolean(source()) && !sealed.loading() && sealed.data() !== undefined && !report()),
    error: computed(() => (source() ? sealed.error() : live.error())),
    reload: () => (source() ? sealed : live).reload(),
  };
}

/** The heading of a slide. */
export function injectHeading(): (slide: BoardSlide, title: string) => string {
  const t = injectTranslate();
  return (slide, title) => {
    switch (slide.kind) {
      case 'title':
        return title || t('board.title');
      case 'programme':
        return slide.programme ?? t('board.withoutProgramme');
      case 'decision':
        return slide.decision.title;
      case 'project':
        return slide.project.name;
      default:
        return t(`board.kind.${slide.kind}`);
    }
  };
}
