import fs from 'node:fs';
import './global-setup';

export default async function teardown(): Promise<void> {
  const { server, folder } = globalThis.stipTestServer ?? {};
  await server?.stop();
  if (folder) fs.rmSync(folder, { recursive: true, force: true });
}
