import { parentPort, workerData } from 'node:worker_threads';
import { setPdf, type TypstDocument } from './typst';

/** Sets one document and ends; the main thread goes on serving meanwhile. */
const { document, createdAt } = workerData as { document: TypstDocument; createdAt: Date };
parentPort?.postMessage(setPdf(document, createdAt));
