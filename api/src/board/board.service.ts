import { Injectable } from '@nestjs/common';
import { isSealed, type ReportState } from '@stip/domain';
import { IsNull } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, readerOf, type Reader } from '../platform/database';
import { NotFound, ValidationFailed, VersionConflict } from '../platform/errors';
import { isId, newId } from '../platform/ids';
import { BoardNote } from './entity';
import type { BoardNoteType, SetBoardNoteInput } from './types';

/** Notes at the slides of a report, or of the records of now, by slide. */
export function boardNotes(reader: Reader, reportId: string | null): Promise<BoardNoteType[]> {
  return reader.rows<BoardNoteType>(
    'select slide, text, version from board_note where report_id is not distinct from $1::uuid order by slide collate "C"',
    [reportId],
  );
}

@Injectable()
export class BoardService {
  constructor(private readonly database: Database) {}

  async setNote(caller: RequestContext, input: SetBoardNoteInput): Promise<BoardNoteType> {
    const { organisationId } = caller;
    const { slide, version } = input;
    const reportId = input.reportId ?? null;
    const text = input.text.replaceAll('\r\n', '\n');
    return this.database.write(caller, async (manager) => {
      if (reportId !== null) {
        const report = isId(reportId)
          ? await readerOf(manager).row<{ state: ReportState }>(
              'select state from stip.report where organisation_id = $1 and id = $2',
              [organisationId, reportId],
            )
          : undefined;
        if (!report) throw new NotFound('Report', reportId);
        if (!isSealed(report.state)) throw new ValidationFailed([{ field: 'reportId', code: 'report_not_sealed' }]);
      }
      const stored = await manager.findOneBy(BoardNote, { organisationId, reportId: reportId ?? IsNull(), slide });
      if (!stored) {
        if (version) throw new VersionConflict(0, {});
        await manager.insert(BoardNote, { organisationId, id: newId(), reportId, slide, text });
        return { slide, text, version: 1 };
      }
      const key = { organisationId, id: stored.id, version: version ?? 0 };
      const saved = await manager.save(BoardNote, Object.assign(await lockVersion(manager, BoardNote, key), { text }));
      return { slide, text, version: saved.version };
    });
  }
}
