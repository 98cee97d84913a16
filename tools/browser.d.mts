/** Options for Playwright's `chromium.launch`. */
export function browserOptions(): Promise<{ executablePath: string; args: string[]; headless: boolean }>;
