import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { writeOutput } from './write';

/** Files made at the same time; others wait their turn, so that many requests do not fill the memory. */
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Makes a file in a thread of its own, so that other requests are served meanwhile; `stop` ends it half-way. */
export async function produce(work: Parameters<typeof writeOutput>, stop?: AbortSignal): Promise<Buffer> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    stop?.throwIfAborted();
    return await inWorker(work, stop);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function inWorker(work: Parameters<typeof writeOutput>, stop: AbortSignal | undefined): Promise<Buffer> {
  const script = new URL('./produce.worker.js', import.meta.url);
  // Running from source, as tests do, there is no built worker.
  if (!fs.existsSync(script)) return writeOutput(...work);
  return new Promise<Buffer>((resolve, reject) => {
    const worker = new Worker(script, { workerData: work });
    stop?.addEventListener('abort', () => {
      void worker.terminate();
      reject(new Error('stopped'));
    });
    worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The worker ended with ${code}`)));
  });
}
