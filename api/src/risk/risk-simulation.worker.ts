import { parentPort, workerData } from 'node:worker_threads';
import { simulateAll, type SimulationInput } from './simulate-all';

/** Runs one simulation and ends; the main thread goes on serving meanwhile. */
parentPort?.postMessage(simulateAll(workerData as SimulationInput));
