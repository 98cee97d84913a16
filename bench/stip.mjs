/** Stip as an operator runs it: its processes, a data folder of its own, a signed-in session. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { environment, nodeForStip, root } from '../tools/workspace.mjs';

/** A temporary data folder that the account of the embedded PostgreSQL can traverse. */
export function dataFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stip-bench-'));
  fs.chmodSync(folder, 0o755);
  return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

export function settings(folder, extra = {}) {
  return environment({ STIP_DATA_DIR: folder, PORT: '0', STIP_DEMO: 'false', STIP_LOG_LEVEL: 'error', ...extra });
}

/** Starts a program and resolves when a line of its output matches; `stop` waits until it has ended. */
export function program(command, args, { env, until }) {
  const started = performance.now();
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let output = '';
  return new Promise((resolve, reject) => {
    const heard = (chunk) => {
      output += chunk;
      const match = output.match(until);
      if (match) {
        resolve({
          match,
          pid: child.pid,
          milliseconds: performance.now() - started,
          stop: () => (child.kill('SIGTERM'), ended),
        });
      }
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    void ended.then((code) => reject(new Error(`${args.join(' ')} ended with ${code}:\n${output}`)));
  });
}

export const startStip = (folder, extra) =>
  program(nodeForStip(), ['--enable-source-maps', 'dist/api/main.js'], {
    env: settings(folder, extra),
    until: /Stip: (http\S+)/,
  });

/** Runs a command of the command line; resolves to its JSON, how long it took and the most memory it held. */
export async function stip(folder, args, { exitCodes = [0], ...extra } = {}) {
  const started = performance.now();
  const child = spawn(nodeForStip(), ['dist/api/cli.js', ...args, '--json'], {
    cwd: root,
    env: settings(folder, extra),
  });
  let output = '';
  let trouble = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (trouble += chunk));
  let peakKiB = 0;
  const watch = setInterval(() => (peakKiB = Math.max(peakKiB, peakMemory(child.pid))), 20);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (!exitCodes.includes(code)) throw new Error(`stip ${args.join(' ')} ended with ${code}: ${trouble}`);
  return {
    answer: JSON.parse(output),
    seconds: (performance.now() - started) / 1000,
    peakMiB: Math.round(peakKiB / 1024),
  };
}

/** High-water mark of the resident memory of a process, in KiB; 0 where the system does not tell. */
function peakMemory(pid) {
  try {
    return Number(fs.readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Connection settings of the embedded PostgreSQL that serves a data folder, as its owner. */
export function ownerOf(folder) {
  const lines = fs.readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n');
  return { host: lines[4], port: Number(lines[3]), user: 'postgres', database: 'postgres' };
}

/** Runs SQL as the owner of the schema, in one transaction. */
export async function asOwner(folder, sql, params = []) {
  const client = new pg.Client(ownerOf(folder));
  await client.connect();
  try {
    return (await client.query(sql, params)).rows;
  } finally {
    await client.end();
  }
}

/** An organisation with an account, signed in: its id and the cookie of the session. */
export async function signIn(folder, url, name) {
  const { answer: organisation } = await stip(folder, ['organisation', 'create', '--name', name]);
  const { answer: account } = await stip(folder, [
    ...['user', 'add', '--organisation', name],
    ...['--email', 'bench@stip.example', '--role', 'programme_manager'],
  ]);
  const response = await fetch(`${url}/sign-in${new URL(account.link).search}`, { redirect: 'manual' });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`No session: ${response.status} ${response.headers.get('location')}`);
  return { organisationId: organisation.id, cookie };
}
