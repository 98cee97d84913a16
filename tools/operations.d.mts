/** Text by hash, as the API reads it. */
export function operationTexts(root: string): Record<string, string>;
