import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { verifyHistory, verifyWithin, type HistoryFault } from '../src/history/verify';
import { newId } from '../src/platform/ids';
import { TestApp } from './app';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

/** A connection as the owner, as psql has it. */
async function connected<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(app.database.connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** As the application: its role, bound to the organisation. */
const asApplication = (...statements: string[]) =>
  app.records.write({ organisationId: app.organisationId }, async (manager) => {
    for (const statement of statements) await manager.query(statement);
  });

const source = (id: string, name: string) =>
  `insert into stip.funding_source (organisation_id, id, name, kind) values ('${app.organisationId}', '${id}', '${name}', 'ict')`;

const versionsOf = async (table: string, id: string) =>
  (
    await app.sql<{ told: string }>(
      `select h._operation || ' ' || c.origin as told from stip_history.${table} h join stip_history.change c on c.id = h._change
       where h.id = $1 order by c.recorded_at, h._change, h._statement`,
      [id],
    )
  ).map((row) => row.told);

const intact = async () =>
  expect((await verifyHistory(app.database.connection, app.organisationId)).faults).toEqual([]);

describe('history is kept, whichever way a row is written', () => {
  afterAll(intact);

  it('by COPY, as psql loads files', async () => {
    const ids = [newId(), newId()];
    await connected(async (client) => {
      const lines = ids.map((id) => `${app.organisationId}\t${id}\tCopied ${id}\tict`).join('\\n');
      // Without a stream to the client, PostgreSQL reads what a program of its own prints.
      await client.query(`copy stip.funding_source (organisation_id, id, name, kind) from program 'printf "${lines}"'`);
    });
    for (const id of ids) expect(await versionsOf('funding_source', id)).toEqual(['insert sql']);
  });

  it('by an upsert that adds one row and alters another', async () => {
    const [old, fresh] = [newId(), newId()];
    await app.sql(source(old, 'Upsert old'));
    await app.sql(
      `${source(old, 'Upsert altered')}, ('${app.organisationId}', '${fresh}', 'Upsert new', 'ict')
       on conflict (organisation_id, id) do update set name = excluded.name`,
    );
    expect(await versionsOf('funding_source', old)).toEqual(['insert sql', 'update sql']);
    expect(await versionsOf('funding_source', fresh)).toEqual(['insert sql']);
  });

  it('by MERGE, and by a statement within a statement', async () => {
    const [a, b, c] = [newId(), newId(), newId()];
    await app.sql(`${source(a, 'Merge a')}, ('${app.organisationId}', '${b}', 'Merge b', 'ict')`);
    await app.sql(
      `merge into stip.funding_source f using (values ('${a}'::uuid, 'gone'), ('${b}', 'Merged b'), ('${c}', 'Merged c')) v (id, name)
         on f.id = v.id and f.organisation_id = '${app.organisationId}'
       when matched and v.name = 'gone' then delete
       when matched then update set name = v.name
       when not matched then insert (organisation_id, id, name, kind) values ('${app.organisationId}', v.id, v.name, 'ict')`,
    );
    await app.sql(
      `with altered as (update stip.funding_source set kind = 'grant' where id = '${b}' returning id)
       delete from stip.funding_source where id = '${c}' and exists (select from altered)`,
    );
    expect(await versionsOf('funding_source', a)).toEqual(['insert sql', 'delete sql']);
    expect(await versionsOf('funding_source', b)).toEqual(['insert sql', 'update sql', 'update sql']);
    expect(await versionsOf('funding_source', c)).toEqual(['insert sql', 'delete sql']);
  });

  it('by a deletion that takes other rows along', async () => {
    const [project, item] = [newId(), newId()];
    await app.sql(
      `insert into stip.project (organisation_id, id, name) values ('${app.organisationId}', '${project}', 'P')`,
    );
    await app.sql(
      `insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date)
       values ('${app.organisationId}', '${item}', '${project}', 'task', 'T', '2026-01-01', '2026-01-02')`,
    );
    await app.sql(`delete from stip.project where id = $1`, [project]);
    expect(await versionsOf('project', project)).toEqual(['insert sql', 'delete sql']);
    expect(await versionsOf('work_item', item)).toEqual(['insert sql', 'delete sql']);
  });

  it('while replication or a restore switches ordinary triggers off', async () => {
    const id = newId();
    await connected(async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(source(id, 'Replica'));
    });
    expect(await versionsOf('funding_source', id)).toEqual(['insert sql']);
  });

  it('when constraints are checked at once, or half-way', async () => {
    const [a, b] = [newId(), newId()];
    await app.sql(
      `begin; set constraints all immediate; ${source(a, 'At once')}; update stip.funding_source set kind = 'grant' where id = '${a}';
       set constraints all immediate; ${source(b, 'After')}; update stip.funding_source set kind = 'new' where id = '${a}'; commit`,
    );
    expect(await versionsOf('funding_source', a)).toEqual(['insert sql', 'update sql', 'update sql']);
    expect(await versionsOf('funding_source', b)).toEqual(['insert sql']);
  });

  it('and with who, when, what and from where', async () => {
    const id = newId();
    const before = new Date();
    const [person] = await app.sql<{ id: string }>(`select id from stip.person where organisation_id = $1 limit 1`, [
      app.organisationId,
    ]);
    await app.records.write(
      { organisationId: app.organisationId, personId: person?.id, requestId: 'req-1', accountId: newId() },
      (manager) => manager.query(source(id, 'Who')),
    );
    const [change] = await app.sql<{ at: Date } & Record<string, unknown>>(
      `select c.person_id as person, c.origin, c.request_id as request, c.database_user <> '' as "user", c.recorded_at as at,
         h._operation as operation, h.name from stip_history.funding_source h join stip_history.change c on c.id = h._change
       where h.id = $1`,
      [id],
    );
    expect(change).toMatchObject({
      person: person?.id,
      origin: 'application',
      request: 'req-1',
      user: true,
      operation: 'insert',
      name: 'Who',
    });
    expect(change?.at.getTime()).toBeGreaterThanOrEqual(before.getTime() - 1000);
    expect(change?.at.getTime()).toBeLessThanOrEqual(Date.now() + 1000);
  });

  it('of transactions that write a row in another order than they began', async () => {
    const [mine, shared] = [newId(), newId()];
    await app.sql(source(shared, 'Shared'));
    await connected((early) =>
      connected(async (late) => {
        await early.query('begin');
        await early.query(source(mine, 'Begins first'));
        await late.query(`update stip.funding_source set kind = 'grant' where id = '${shared}'`);
        await early.query(`update stip.funding_source set kind = 'reserve' where id = '${shared}'`);
        await early.query('commit');
      }),
    );
    const versions = await app.sql<{ kind: string; change: string; superseded: boolean }>(
      `select h.kind, h._change::text as change, h._until is not null as superseded from stip_history.funding_source h
       join stip_history.change c on c.id = h._change where h.id = $1 order by c.recorded_at`,
      [shared],
    );
    expect(versions.map((v) => [v.kind, v.superseded])).toEqual([
      ['ict', true],
      ['grant', true],
      ['reserve', false],
    ]);
    expect(Number(versions[1]?.change)).toBeGreaterThan(Number(versions[2]?.change));
    // The one that began later was overtaken and can't be undone; the one that came last can, back to the other's value.
    const undo = (change = '') => asApplication(`select stip.revert_change(${change})`);
    await expect(undo(versions[1]?.change)).rejects.toMatchObject({ issues: [{ code: 'changed_since' }] });
    await undo(versions[2]?.change);
    expect(await app.sql('select kind from stip.funding_source where id = $1', [shared])).toEqual([{ kind: 'grant' }]);
  });

  it('or the statement is refused: truncation', async () => {
    for (const statement of ['truncate stip.funding_source cascade', 'truncate stip.organisation cascade'])
      await expect(app.sql(statement)).rejects.toMatchObject({ constraint: 'recorded_not_truncated' });
  });
});

describe('the application, whatever SQL it is made to run,', () => {
  afterAll(intact);

  it('cannot have a trigger of its own write versions', async () => {
    const work = asApplication(
      'create temporary table forged (like stip.funding_source)',
      `create trigger forge after insert on forged referencing new table as new_rows for each statement
         execute function stip_history.funding_source_inserted()`,
      `insert into forged (organisation_id, id, name, kind) values ('${app.organisationId}', '${newId()}', 'Forged', 'ict')`,
    );
    await expect(work).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('cannot call what keeps the history', async () => {
    for (const call of [
      `stip_history.open_change('${app.organisationId}')`,
      `stip_history.catch_up('project')`,
      `stip_history.track('project')`,
      'stip.keep_history()',
      `stip.drop_history('project')`,
    ])
      await expect(asApplication(`select ${call}`)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('cannot add to a change of the past by a setting', async () => {
    const id = newId();
    const [past] = await app.sql<{ id: string }>(
      `select min(id)::text as id from stip_history.change where organisation_id = $1`,
      [app.organisationId],
    );
    await asApplication(
      `select set_config('stip.change_${app.organisationId.replaceAll('-', '')}', '${past?.id}:0::', true)`,
      source(id, 'Not of the past'),
    );
    const [version] = await app.sql<{ change: string }>(
      'select _change::text as change from stip_history.funding_source where id = $1',
      [id],
    );
    expect(Number(version?.change)).toBeGreaterThan(Number(past?.id));
  });

  it('cannot choose the instant of a change by calling the organisation a demo', async () => {
    await expect(
      asApplication(
        `update stip.organisation set is_demo = true where id = '${app.organisationId}'`,
        `select set_config('stip.played_at', '2020-01-01', true)`,
        source(newId(), 'Long ago'),
      ),
    ).rejects.toMatchObject({ issues: [{ field: 'isDemo', code: 'append_only' }] });
    const id = newId();
    await asApplication(`select set_config('stip.played_at', '2020-01-01', true)`, source(id, 'Not long ago'));
    const [change] = await app.sql<{ recent: boolean }>(
      `select c.recorded_at > now() - interval '1 minute' as recent from stip_history.funding_source h
       join stip_history.change c on c.id = h._change where h.id = $1`,
      [id],
    );
    expect(change?.recent).toBe(true);
  });

  it('cannot switch recording off', async () => {
    for (const statement of [
      'set session_replication_role = replica',
      'alter table stip.project disable trigger all',
      'drop trigger keep_history_update on stip.project',
      'truncate stip.project cascade',
      'set row_security = off; select * from stip_history.change',
    ])
      await expect(asApplication(statement)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});

describe('verify names the first affected record after SQL of a superuser:', () => {
  const first = newId();
  const second = newId();
  const removed = newId();
  const project = newId();
  /** Change by what it did. */
  const change: Record<string, string> = {};

  beforeAll(async () => {
    const steps: [name: string, sql: string][] = [
      ['first', source(first, 'First')],
      ['second', source(second, 'Second')],
      ['renamed', `update stip.funding_source set name = 'First renamed' where id = '${first}'`],
      [
        'project',
        `insert into stip.project (organisation_id, id, name) values ('${app.organisationId}', '${project}', 'P')`,
      ],
      ['removed', source(removed, 'Removed')],
      ['removal', `delete from stip.funding_source where id = '${removed}'`],
      ['regrant', `update stip.funding_source set kind = 'grant' where id = '${first}'`],
      ['last', `update stip.funding_source set name = 'First at last' where id = '${first}'`],
    ];
    for (const [name, sql] of steps) {
      await app.sql(sql);
      const [made] = await app.sql<{ id: string }>('select max(id)::text as id from stip_history.change');
      change[name] = made?.id ?? '';
    }
  });

  async function firstFault(tampering: string): Promise<HistoryFault | undefined> {
    return connected(async (client) => {
      try {
        await client.query('begin');
        await client.query(tampering.replaceAll('$org', `'${app.organisationId}'`));
        return (await verifyWithin(client, app.organisationId)).faults[0];
      } finally {
        await client.query('rollback');
      }
    });
  }

  it.each<[string, () => string, () => Partial<HistoryFault>]>([
    [
      'a version in the middle removed',
      () => `delete from stip_history.funding_source where _change = ${change['regrant']}`,
      () => ({ fault: 'version_missing_or_added', change: change['regrant'], table: 'funding_source', record: first }),
    ],
    [
      'the latest version removed',
      () => `delete from stip_history.funding_source where _change = ${change['last']}`,
      () => ({ fault: 'version_missing_or_added', change: change['last'], table: 'funding_source', record: first }),
    ],
    [
      'the only version of a row removed',
      () => `delete from stip_history.project where id = '${project}'`,
      () => ({ fault: 'version_missing_or_added', change: change['project'], table: 'project', record: project }),
    ],
    [
      'the record of a removal removed',
      () => `delete from stip_history.funding_source where _change = ${change['removal']}`,
      () => ({
        fault: 'version_missing_or_added',
        change: change['removal'],
        table: 'funding_source',
        record: removed,
      }),
    ],
    [
      'a version put in with a digest that is right',
      () => `insert into stip_history.funding_source select h.* from stip_history.funding_source h where _change = ${change['second']};
        update stip_history.funding_source set _change = ${change['project']}, _statement = 1 where ctid = (
          select max(ctid) from stip_history.funding_source where _change = ${change['second']})`,
      () => ({ fault: 'version_missing_or_added', change: change['project'], table: 'funding_source', record: second }),
    ],
    [
      'versions put in another order',
      () => `update stip_history.funding_source set _until = case _change when ${change['first']} then ${change['regrant']}::bigint
          when ${change['regrant']} then ${change['renamed']} else ${change['last']} end
        where id = '${first}' and _change in (${change['first']}, ${change['renamed']}, ${change['regrant']})`,
      () => ({ fault: 'version_order_altered', change: change['first'], table: 'funding_source', record: first }),
    ],
    [
      'two versions that changed places',
      () => `update stip_history.funding_source set _change = case _change when ${change['renamed']} then ${change['regrant']}::bigint
          else ${change['renamed']} end where _change in (${change['renamed']}, ${change['regrant']})`,
      () => ({ fault: 'version_missing_or_added', change: change['renamed'], table: 'funding_source', record: first }),
    ],
    [
      'a change removed, its version left',
      () => `delete from stip_history.change where id = ${change['renamed']}`,
      () => ({ fault: 'change_missing', change: change['renamed'], table: 'funding_source', record: first }),
    ],
    [
      'a change removed with its version',
      () => `delete from stip_history.change where id = ${change['renamed']};
        delete from stip_history.funding_source where _change = ${change['renamed']}`,
      () => ({ fault: 'change_missing', change: change['project'], table: 'funding_source', record: first }),
    ],
    [
      'the last change removed with its version',
      () => `delete from stip_history.change where id = ${change['last']};
        delete from stip_history.funding_source where _change = ${change['last']}`,
      () => ({ fault: 'chain_end_missing', change: change['regrant'], table: 'funding_source', record: first }),
    ],
    [
      'changes in another order',
      () => `update stip_history.change set position = case id when ${change['renamed']} then -1 else position end
        where id in (${change['renamed']}, ${change['project']});
        update stip_history.change set position = position + 1 where id = ${change['project']}`,
      () => ({ fault: 'change_altered', change: change['renamed'] }),
    ],
    [
      'a change put in',
      () => `insert into stip_history.change select (jsonb_populate_record(c, '{"id": 999999}')).* from stip_history.change c
        where id = ${change['last']}`,
      () => ({ fault: 'change_altered', change: '999999' }),
    ],
    [
      'another statement number',
      () => `update stip_history.funding_source set _statement = 2 where _change = ${change['renamed']}; `,
      () => ({ fault: 'version_missing_or_added', change: change['renamed'], table: 'funding_source' }),
    ],
    [
      'the end of a chain moved back, though changes follow it',
      () =>
        `update stip_history.lane set position = 0, hash = sha256(convert_to($org, 'UTF8')) where organisation_id = $org`,
      () => ({ fault: 'chain_end_missing', change: change['last'] }),
    ],
    [
      'a chain without its end',
      () => 'delete from stip_history.lane where organisation_id = $org',
      () => ({ fault: 'chain_end_missing', change: change['last'] }),
    ],
    [
      'an end without a chain',
      () => `insert into stip_history.lane values ($org, 7, 0, sha256('x'))`,
      () => ({ fault: 'chain_end_missing', change: null }),
    ],
    [
      'a table of the history emptied',
      () => 'truncate stip_history.project',
      () => ({ fault: 'version_missing_or_added', table: 'project' }),
    ],
    ['all changes gone', () => 'truncate stip_history.change', () => ({ fault: 'change_missing' })],
    [
      'a row altered while recording was off',
      () => `alter table stip.funding_source disable trigger keep_history_update;
        update stip.funding_source set name = 'Stil' where id = '${first}';
        alter table stip.funding_source enable always trigger keep_history_update`,
      () => ({ fault: 'row_differs_from_history', table: 'funding_source', record: first }),
    ],
    [
      'a row removed while recording was off',
      () => `alter table stip.project disable trigger all; delete from stip.project where id = '${project}';
        alter table stip.project enable trigger all; select stip.keep_history()`,
      () => ({ fault: 'row_differs_from_history', table: 'project', record: project }),
    ],
    [
      'rows truncated while recording was off',
      () =>
        `${['mitigation', 'funding_source', 'budget_line', 'ledger_entry', 'budget_change_line']
          .map((table) => `alter table stip.${table} disable trigger user;`)
          .join(' ')} truncate stip.funding_source cascade`,
      () => ({ fault: 'row_differs_from_history', table: 'funding_source' }),
    ],
    [
      'recording that calls another function',
      () => `create function stip_history.nothing() returns trigger language plpgsql as 'begin return null; end';
        drop trigger keep_history_update on stip.project; create trigger keep_history_update after update on stip.project
          for each statement execute function stip_history.nothing();
        alter table stip.project enable always trigger keep_history_update`,
      () => ({ fault: 'trigger_missing', table: 'project' }),
    ],
    [
      'changes that are no longer closed',
      () => 'alter table stip_history.change disable trigger close_change',
      () => ({ fault: 'trigger_missing', table: 'change' }),
    ],
    [
      'a version given to another organisation',
      () => `update stip_history.project set organisation_id = gen_random_uuid() where id = '${project}'`,
      () => ({ fault: 'version_missing_or_added', change: change['project'], table: 'project', record: project }),
    ],
  ])('%s', async (_, tampering, expected) => {
    expect(await firstFault(tampering())).toMatchObject(expected());
  });
});
