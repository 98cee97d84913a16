import { DEFAULT_RISK_SCALE, scaleOf, type RiskScale } from '@stip/domain';
import type { Reader } from '../platform/database';
import type { RiskScaleType } from './exposure-types';

export interface StoredScale {
  readonly scale: RiskScale;
  /** Null while the default holds. */
  readonly version: number | null;
}

interface ScaleRow {
  readonly percents: number[];
  readonly cents: string[];
  readonly likelihoodNl: string[];
  readonly likelihoodEn: string[];
  readonly impactNl: string[];
  readonly impactEn: string[];
  readonly version: number;
}

/** The scale of the organisation, or the default when it set none. One statement. */
export async function readScale(reader: Reader): Promise<StoredScale> {
  const row = await reader.row<ScaleRow>(
    `select likelihood_upper_percent as percents, impact_upper_cents::text[] as cents,
       likelihood_labels_nl as "likelihoodNl", likelihood_labels_en as "likelihoodEn",
       impact_labels_nl as "impactNl", impact_labels_en as "impactEn", version from risk_scale`,
  );
  if (!row) return { scale: DEFAULT_RISK_SCALE, version: null };
  const scale = scaleOf(
    row.percents,
    row.cents.map(BigInt),
    row.percents.map((_, i) => ({
      likelihood: { nl: row.likelihoodNl[i] ?? '', en: row.likelihoodEn[i] ?? '' },
      impact: { nl: row.impactNl[i] ?? '', en: row.impactEn[i] ?? '' },
    })),
  );
  return { scale, version: row.version };
}

export const scaleType = ({ scale, version }: StoredScale): RiskScaleType => ({
  likelihood: scale.likelihood.map(({ lower, upper, labels }, i) => ({
    class: i + 1,
    lowerPercent: lower,
    upperPercent: upper,
    labelNl: labels.nl,
    labelEn: labels.en,
  })),
  impact: scale.impact.map(({ lower, upper, labels }, i) => ({
    class: i + 1,
    lowerAmount: lower.toString(),
    upperAmount: upper.toString(),
    labelNl: labels.nl,
    labelEn: labels.en,
  })),
  isDefault: version === null,
  version,
});
