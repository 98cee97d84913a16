import { REPORT_SECTIONS } from '@stip/domain';
import { narrativesOf, sectionsOfDocument, wordsOf, type ReportLanguage, type ReportSource } from '../report';
import type { OutputDocument } from './model';
import { tablesOfContent } from './tables';

/** The document that all formats are written from: what the report says, in the words of a language. */
export function buildDocument(
  { content, contentSha256, state, seal }: ReportSource,
  language: ReportLanguage,
): OutputDocument {
  const words = wordsOf(language);
  const { t, date } = words;
  const { strategy, period } = content;
  const narratives = narrativesOf(content);
  const written = sectionsOfDocument(content, language, words);
  const tables = tablesOfContent(content, words);
  const adopted = strategy?.adoptedBy && strategy.adoptedOn;
  const generated = t('generated', { date: date(content.generatedAt, 'long') });
  return {
    language,
    organisation: content.organisation,
    isDemo: content.isDemo,
    title: `${t('subtitle')} ${period.name}`,
    period: period.name,
    subtitles: [
      t('periodFrom', { start: date(period.start, 'long'), end: date(period.end, 'long') }),
      strategy?.title ?? '',
      adopted
        ? t(`adopted_${strategy.adoptedBy}` as 'adopted_council', { date: date(strategy.adoptedOn, 'long') })
        : '',
    ].filter(Boolean),
    state: seal ? t('sealed', { date: date(seal.sealedAt, 'long') }) : t(state === 'draft' ? 'draft' : 'in_review'),
    createdAt: seal?.sealedAt ?? content.generatedAt,
    sections: REPORT_SECTIONS.map((key) => ({
      key,
      title: t(`section_${key}`),
      narrative: narratives[key],
      notes:
        key === 'projects'
          ? [t('reported', { n: content.projects.length, all: content.projects.length + content.missing.length })]
          : (written[key]?.notes ?? []),
      tables: tables[key],
    })).filter(({ narrative, notes, tables: own }) => narrative.length + notes.length + own.length > 0),
    account: {
      title: t('accountability'),
      lines: [
        ...(content.isDemo ? [t('demo')] : []),
        generated,
        t('sources'),
        t('roles'),
        ...(seal?.signatures ?? []).map(({ role, signedAt }) => t(`signed_${role}`, { date: date(signedAt, 'long') })),
        ...(seal ? [t('sealed', { date: date(seal.sealedAt, 'long') })] : []),
        t('checksum', { hash: contentSha256 }),
        ...(seal ? [t('fingerprint', { hash: seal.key.fingerprint }), t('sealNote')] : []),
      ],
    },
  };
}
