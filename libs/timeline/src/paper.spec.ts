import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawLegend, legendEntries, type LegendWords } from './legend';
import { buildModel, type TimelineItem } from './model';
import { paperFits, paperFormats, paperMargins, paperOrientations, picturePages, smallestReadable } from './paper';
import { compactMetrics } from './row-geometry';
import { flattenRows } from './rows';
import { createTheme, lightPalette } from './theme';

const theme = createTheme(lightPalette);

function plan(projects: number, title = 'Project', firstDay = 20_000, days = 700) {
  const items: TimelineItem[] = Array.from({ length: projects }, (_, n) => ({
    ...{ id: `p${n}`, parentId: null, kind: 'project', title: `${title} ${n}` },
    span: { start: firstDay, end: firstDay + days - 1 },
  }));
  const model = buildModel(items);
  return {
    ...{ model, rows: flattenRows(model, new Set()), theme, today: firstDay + 100 },
    ...{ range: null, density: null, owners: false },
  };
}

describe('the roadmap on paper', () => {
  it('has every line and every day of the range on a page, in order, whatever the paper', () => {
    fc.assert(
      fc.property(
        fc.record({
          format: fc.constantFrom(...paperFormats),
          orientation: fc.constantFrom(...paperOrientations),
          fit: fc.constantFrom(...paperFits),
        }),
        fc.integer({ min: 1, max: 300 }),
        fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constant(140_000)),
        fc.double({ min: 0.5, max: 40, noNaN: true }),
        (setup, lines, days, density) => {
          const { pages, width, nameWidth, unit, paper } = picturePages(
            { ...plan(lines, 'Project', 20_000, days), density },
            setup,
          );
          const bands = [...new Set(pages.map((page) => page.lines.first))];
          expect(bands[0]).toBe(0);
          expect(pages.at(-1)?.lines.end).toBe(lines);
          for (const first of bands) {
            const band = pages.filter((page) => page.lines.first === first);
            expect(band[0]?.days.start).toBe(20_000);
            expect(band.at(-1)?.days.end).toBeGreaterThanOrEqual(20_000 + days - 1);
            band.slice(1).forEach((page, n) => expect(page.days.start).toBe((band[n]?.days.end ?? 0) + 1));
          }
          bands
            .slice(1)
            .forEach((first, n) => expect(pages.find((page) => page.lines.first === bands[n])?.lines.end).toBe(first));
          for (const page of pages) {
            const height = compactMetrics.headerHeight + (page.lines.end - page.lines.first) * compactMetrics.rowHeight;
            expect(height * unit).toBeLessThanOrEqual(paper.height - paperMargins.top - paperMargins.bottom + 0.01);
            const right = (page.days.end + 1 - page.scale.start) * page.scale.pixelsPerDay;
            expect(right).toBeLessThanOrEqual(width - nameWidth + 1);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is one page when asked, with letters as large as fit and never larger than ordinary on a desk', () => {
    const few = picturePages(plan(8), { format: 'a3', orientation: 'landscape', fit: 'page' });
    const many = picturePages(plan(400), { format: 'a3', orientation: 'landscape', fit: 'page' });
    expect([few.pages.length, many.pages.length]).toEqual([1, 1]);
    expect(few.letter).toBeCloseTo(10.35);
    expect(many.letter).toBeLessThan(smallestReadable);
  });

  it('spreads days over pages at the density of the screen, each as wide as the other', () => {
    const { pages } = picturePages(
      { ...plan(60), density: 3 },
      { format: 'a4', orientation: 'landscape', fit: 'scale' },
    );
    expect(new Set(pages.map((page) => page.scale.pixelsPerDay))).toEqual(new Set([3]));
    expect(new Set(pages.map((page) => page.days.end - page.days.start)).size).toBe(1);
    // Across before down: the pages of a band lie beside each other.
    expect(pages[1]?.lines).toEqual(pages[0]?.lines);
  });

  it('counts the names that it has to shorten', () => {
    const setup = { format: 'a4', orientation: 'portrait', fit: 'width' } as const;
    expect(picturePages(plan(4), setup).shortened).toBe(0);
    expect(picturePages(plan(4, 'x'.repeat(200)), setup).shortened).toBe(4);
  });
});

describe('the legend', () => {
  const words: LegendWords = {
    colours: { green: 'Groen', orange: 'Oranje', red: 'Rood', grey: 'Grijs' },
    ...{ done: 'gereed', baseline: 'basisplan', milestone: 'mijlpaal', milestoneDone: 'gehaald', today: 'vandaag' },
    ...{ dependency: 'afhankelijk', critical: 'kritiek', progressLine: 'voortgang' },
  };

  it('names the marks that the chart has, and no others', () => {
    const plain = legendEntries(words, { today: false }).map(([, word]) => word);
    expect(plain).toEqual(['Groen', 'Oranje', 'Rood', 'Grijs', 'gereed', 'mijlpaal', 'gehaald']);
    const all = { today: true, baseline: true, dependencies: true, critical: true, progressLine: true };
    expect(legendEntries(words, all)).toHaveLength(12);
  });

  it('takes more lines where it is narrow and loses nothing', () => {
    const wide = drawLegend(theme, words, { today: true }, 2000);
    const narrow = drawLegend(theme, words, { today: true }, 150);
    expect(narrow.height).toBeGreaterThan(wide.height);
    const texts = (chart: typeof wide) => chart.list.filter(({ kind }) => kind === 'text').length;
    expect(texts(narrow)).toBe(texts(wide));
  });
});
