/** What goes wrong, as RFC 9457 has it. Only what the caller can do something about is in it. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(title);
  }
}

export const notFound = (detail: string) => new Problem(404, 'Niet gevonden', detail);
