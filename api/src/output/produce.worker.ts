import { parentPort, workerData } from 'node:worker_threads';
import { writeOutput } from './write';

/** Makes one file and ends; the main thread goes on serving meanwhile. */
const [source, format, language, options] = workerData as Parameters<typeof writeOutput>;
const { logo } = options.style;
// Bytes cross the border between threads as a plain array.
const style = { ...options.style, logo: logo && { ...logo, png: Buffer.from(logo.png) } };
parentPort?.postMessage(await writeOutput(source, format, language, { ...options, style }));
