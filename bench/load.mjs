/** Requests as a load: one after the other, or some under way at any time. */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { root } from '../tools/workspace.mjs';

const agent = new http.Agent({ keepAlive: true });

export function post({ url, body, cookie, headers: extra }) {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(cookie ? { cookie } : {}),
      ...extra,
    };
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const content = Buffer.concat(chunks);
        if (response.statusCode !== 200)
          return reject(new Error(`${url} answered ${response.statusCode}: ${content.subarray(0, 500)}`));
        resolve({
          bytes: content.length,
          get json() {
            return JSON.parse(content.toString());
          },
        });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Answers per second with so many requests under way at any time, and the 95th percentile of how long one took. */
export async function load(target, { seconds, clients }) {
  const times = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) {
        const asked = performance.now();
        await post(target);
        times.push(performance.now() - asked);
      }
    }),
  );
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / ((performance.now() - started) / 1000),
    p95: times[Math.floor(times.length * 0.95)],
  };
}

/** What the screen of an area asks when it opens, as the body of a request. */
export const screenQuery = (area) =>
  JSON.stringify({
    query: fs.readFileSync(path.join(root, `client/src/${area}/${area}.graphql`), 'utf8'),
    operationName: `${area.charAt(0).toUpperCase()}${area.slice(1)}`,
    variables: {},
  });

/** Median time of an answer when nothing else asks, in ms. */
export const alone = (target) => medianTime(() => post(target));

/** Median time of something that is done 25 times, one after the other, in ms. */
export async function medianTime(run) {
  const times = [];
  for (let i = 0; i < 25; i += 1) {
    const asked = performance.now();
    await run();
    times.push(performance.now() - asked);
  }
  return median(times);
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
