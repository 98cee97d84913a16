import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { setPdf, type TypstDocument } from './typst';

/** Documents set at the same time; others wait their turn, so that many requests do not fill the memory. */
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** A document as tagged PDF, set in a worker thread, so that other requests are served meanwhile. */
export async function printPdf(document: TypstDocument, createdAt: Date): Promise<Buffer> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await inWorker(document, createdAt);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function inWorker(document: TypstDocument, createdAt: Date): Promise<Buffer> {
  const script = new URL('./pdf.worker.js', import.meta.url);
  // Running from source, as tests do, there is no built worker.
  if (!fs.existsSync(script)) return setPdf(document, createdAt);
  return new Promise<Buffer>((resolve, reject) => {
    const worker = new Worker(script, { workerData: { document, createdAt } });
    worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
    worker.once('error', reject);
    worker.once('exit', (code) => code !== 0 && reject(new Error(`The PDF worker ended with ${code}`)));
  });
}
