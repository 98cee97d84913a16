import { Injectable } from '@nestjs/common';
import { contrastWithWhite, MIN_CONTRAST, readLogo } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, type Reader } from '../platform/database';
import { Checks, VersionConflict } from '../platform/errors';
import { newId } from '../platform/ids';
import { sha256, type ReportLanguage } from '../report';
import { HouseLogoRow, HouseStyleRow } from './entity';
import { PLAIN_STYLE, type HouseStyle } from './house-style';

/** How files of the organisation look, with what is needed to change it. */
export interface StoredStyle extends HouseStyle {
  /** 0 while nothing was chosen. */
  readonly version: number;
  readonly language: ReportLanguage;
  readonly logoSha256: string | null;
}

export interface StyleChange {
  readonly version: number;
  readonly accent?: string | null;
  readonly language?: ReportLanguage | null;
  /** PNG in base64; null takes the logo away, absent leaves it. */
  readonly logo?: string | null;
}

const STYLE_SQL = `select s.version, s.accent, s.language, l.png, l.width, l.height, l.sha256 as "logoSha256"
  from house_style s left join house_logo l on l.organisation_id = s.organisation_id and l.id = s.logo_id
  where s.organisation_id = $1`;

/** The house style as it is now, also where the past is asked: it is how files look and not what they say. */
export async function storedStyle(
  reader: Reader,
  { organisationId, locale }: Pick<RequestContext, 'organisationId'> & { readonly locale?: ReportLanguage },
): Promise<StoredStyle> {
  const row = await reader.row<{
    version: number;
    accent: string;
    language: ReportLanguage;
    png: Buffer | null;
    width: number;
    height: number;
    logoSha256: string | null;
  }>(STYLE_SQL, [organisationId]);
  if (!row) return { ...PLAIN_STYLE, version: 0, language: locale ?? 'nl', logoSha256: null };
  const { png, width, height, ...style } = row;
  return { ...style, logo: png && { png, width, height } };
}

@Injectable()
export class HouseStyles {
  constructor(private readonly database: Database) {}

  of(caller: RequestContext): Promise<StoredStyle> {
    return this.database.read({ organisationId: caller.organisationId }, (reader) => storedStyle(reader, caller));
  }

  async update(caller: RequestContext, { version, accent, language, logo }: StyleChange): Promise<void> {
    const { organisationId } = caller;
    const checks = new Checks();
    const colour = accent?.toLowerCase();
    if (colour !== undefined) {
      const contrast = contrastWithWhite(colour);
      if (contrast === undefined) checks.add('accent', 'not_a_colour');
      else if (contrast < MIN_CONTRAST)
        checks.add('accent', 'contrast_too_low', { contrast: contrast.toFixed(2), min: MIN_CONTRAST });
    }
    const png = typeof logo === 'string' ? Buffer.from(logo, 'base64') : undefined;
    const size = png && readLogo(png);
    if (typeof size === 'string') checks.add('logo', size);
    checks.done();
    await this.database.write(caller, async (manager) => {
      const stored = await manager.findOneBy(HouseStyleRow, { organisationId });
      if (!stored && version !== 0) throw new VersionConflict(0, {});
      const row = stored
        ? await lockVersion(manager, HouseStyleRow, { organisationId, id: stored.id, version })
        : manager.create(HouseStyleRow, {
            organisationId,
            id: newId(),
            accent: PLAIN_STYLE.accent,
            logoId: null,
            language: 'nl',
          });
      if (colour !== undefined) row.accent = colour;
      if (language) row.language = language;
      if (logo === null) row.logoId = null;
      if (png && typeof size === 'object') {
        const digest = sha256(png);
        const known = await manager.findOneBy(HouseLogoRow, { organisationId, sha256: digest });
        row.logoId = known?.id ?? newId();
        if (!known)
          await manager.insert(HouseLogoRow, { organisationId, id: row.logoId, sha256: digest, png, ...size });
      }
      await manager.save(HouseStyleRow, row);
    });
  }
}
