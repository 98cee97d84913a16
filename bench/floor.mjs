/**
 * The floor: what a bare Fastify answers with one hand-written SQL statement that makes the whole answer as JSON text. No
 * session, no guard, no GraphQL, no transaction; the least a server on this database can do for this answer. It reads as
 * role stip_app under row-level security, since no product of ours could do without.
 */
import fs from 'node:fs';
import path from 'node:path';
import Fastify from 'fastify';
import pg from 'pg';

const { owner, organisationId, poolSize } = JSON.parse(process.env.STIP_BENCH_FLOOR);
const pool = new pg.Pool({
  ...owner,
  max: poolSize,
  options: `-c role=stip_app -c search_path=stip,public -c stip.organisation_id=${organisationId}`,
});
const app = Fastify();
for (const name of ['overview', 'roadmap']) {
  const sql = fs.readFileSync(path.join(import.meta.dirname, 'queries', `${name}.sql`), 'utf8');
  app.post(`/${name}`, async (_, reply) => {
    const { rows } = await pool.query(sql);
    return reply.type('application/json; charset=utf-8').send(rows[0].answer);
  });
}
await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`Floor: http://127.0.0.1:${app.server.address().port}\n`);
process.on(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => pool.end())
      .then(() => process.exit(0)),
);
