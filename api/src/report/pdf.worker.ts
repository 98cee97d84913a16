import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentInput } from './document';
import { renderPdf } from './pdf';

/** Renders one document and ends; the main thread goes on serving meanwhile. */
const { input, createdAt } = workerData as { input: DocumentInput; createdAt: Date };
const pdf = renderPdf(input, createdAt);
parentPort?.postMessage(pdf);
