/** A piece of SQL with its values. Pieces nest; values never become part of the text. Made by the tag `sql`. */
export class Sql {
  constructor(
    private readonly texts: readonly string[],
    private readonly values: readonly unknown[],
  ) {}

  /** The text with $1, $2 … and the values in that order, as `Reader.rows` takes them. */
  render(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    return { text: this.write(values), values };
  }

  private write(values: unknown[]): string {
    return this.texts.reduce((text, next, index) => {
      const value = this.values[index - 1];
      return text + (value instanceof Sql ? value.write(values) : `$${values.push(value)}`) + next;
    });
  }
}

/**
 * Writes SQL with values in place: sql`select * from ${raw(table)} where name = ${name}::text`. A value becomes a
 * parameter; give it a cast where PostgreSQL can't tell its type. A piece made by `sql` or `raw` becomes part of the text.
 */
export const sql = (texts: TemplateStringsArray, ...values: readonly unknown[]): Sql => new Sql(texts, values);

/** SQL without values, from the code and never from a user. */
export const raw = (text: string): Sql => new Sql([text], []);

/** Pieces one after the other; nothing for none. */
export function joined(pieces: readonly Sql[], separator: string): Sql {
  const texts = pieces.length === 0 ? [''] : ['', ...pieces.slice(1).map(() => separator), ''];
  return new Sql(texts, pieces);
}

/** All conditions at once; true when there are none. Undefined ones are left out. */
export function allOf(conditions: readonly (Sql | undefined)[]): Sql {
  const stated = conditions.filter((condition) => condition !== undefined);
  return stated.length === 0
    ? raw('true')
    : joined(
        stated.map((condition) => sql`(${condition})`),
        ' and ',
      );
}
