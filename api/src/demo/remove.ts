import pg from 'pg';

/** Tables whose triggers keep what was recorded; only a demo may be taken away from them. */
const GUARDED = [
  ...['baseline', 'baseline_item', 'ledger_entry', 'status_update', 'status_aspect'],
  ...['budget_line', 'budget_change', 'budget_change_line', 'ledger_import'],
  ...['report', 'report_submission', 'report_signature', 'report_seal', 'report_step', 'signing_key'],
  ...['publication', 'public_page'],
] as const;

/**
 * Takes the demo organisation away with everything under it; whether there was one. Other organisations are never
 * touched: the guards are off inside this transaction only, and their tables are locked for others until it ends.
 */
export async function removeDemo(owner: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    return await removeDemoWith(client);
  } finally {
    await client.end();
  }
}

export async function removeDemoWith(client: pg.Client): Promise<boolean> {
  await client.query('begin');
  try {
    for (const table of GUARDED) await client.query(`alter table stip.${table} disable trigger user`);
    // Frozen items do not go with the organisation by themselves; all else does.
    await client.query(
      'delete from stip.baseline_item where organisation_id in (select id from stip.organisation where is_demo)',
    );
    const demo = await client.query<{ id: string }>('delete from stip.organisation where is_demo returning id');
    await forget(
      client,
      demo.rows.map((row) => row.id),
    );
    for (const table of GUARDED) await client.query(`alter table stip.${table} enable trigger user`);
    await client.query('commit');
    return demo.rows.length > 0;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Takes the recorded history of organisations away as well; there is no other way to lose it. */
async function forget(client: pg.Client, organisations: readonly string[]): Promise<void> {
  const tables = await client.query<{ name: string; org: string }>(
    `select relname as name, case relname when 'organisation' then 'id' else 'organisation_id' end as org
     from pg_class where relnamespace = 'stip_history'::regnamespace and relkind = 'r'`,
  );
  for (const { name, org } of tables.rows) {
    await client.query(`delete from stip_history.${name} where ${org} = any ($1)`, [organisations]);
  }
}
