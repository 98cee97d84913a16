/** See page.mjs. */
export function serve(contestant: Readonly<Record<string, unknown>>): void;
