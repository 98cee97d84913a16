/** The browser of the browser tests: STIP_CHROMIUM, or the Chromium that npm ships for Linux. */
import chromium from '@sparticuz/chromium';

/** Options for Playwright's `chromium.launch`. The packed browser is unpacked to the temporary folder at first use. */
export async function browserOptions() {
  const args = [
    '--no-sandbox',
    '--no-zygote',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--font-render-hinting=none',
  ];
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const executablePath = process.env.STIP_CHROMIUM ?? (await chromium.executablePath());
  return { executablePath, args: [...args, ...quiet], headless: true };
}
