import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { SimulatedTotal } from '@stip/domain';
import { RequestRefused } from '../platform/errors';
import { simulateAll, type SimulationInput } from './simulate-all';

const REMEMBERED = 50;
/** Simulations at the same time; others wait their turn, so that a process keeps room for requests. */
const AT_ONCE = 2;
/** Far above what thousands of risks take; a simulation that lasts longer is stopped. */
const TIME_LIMIT_MS = 20_000;

type Answer = readonly SimulatedTotal[];

/**
 * Runs Monte Carlo in a worker thread. The answer follows from the input alone, so it is remembered by the digest of the
 * input, and who asks the same meanwhile waits for the same run.
 */
@Injectable()
export class Simulations {
  private readonly known = new Map<string, Promise<Answer>>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  run(input: SimulationInput): Promise<Answer> {
    const key = createHash('sha256').update(JSON.stringify(input)).digest('base64');
    const known = this.known.get(key);
    if (known) return known;
    const answer = this.inTurn(() => inWorker(input));
    if (this.known.size >= REMEMBERED) this.known.delete(this.known.keys().next().value ?? '');
    this.known.set(key, answer);
    answer.catch(() => this.known.delete(key));
    return answer;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await work();
    } finally {
      // Who waits takes over the place; nobody else can slip in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}

/** The worker beside the built bundle; from source, in tests, there is none and the work is done at once. */
const WORKER = new URL('./risk-simulation.worker.js', import.meta.url);

export function inWorker(
  input: SimulationInput,
  { file = WORKER, limit = TIME_LIMIT_MS }: { file?: URL; limit?: number } = {},
): Promise<Answer> {
  if (file === WORKER && !existsSync(file)) return Promise.resolve(simulateAll(input));
  return new Promise<Answer>((resolve, reject) => {
    const worker = new Worker(file, { workerData: input });
    const timer = setTimeout(() => {
      void worker.terminate();
      reject(
        new RequestRefused(
          'CALCULATION_TOO_LONG',
          503,
          `The simulation took more than ${limit / 1000} s. Try again later.`,
        ),
      );
    }, limit);
    worker.once('message', (totals: Answer) => resolve(totals));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(timer);
      if (code !== 0) reject(new Error(`The simulation worker ended with ${code}`));
    });
  });
}
