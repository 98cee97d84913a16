/** One thing wrong with an input: the field's path, a code the client translates, and the values its text needs. */
export interface Issue {
  readonly field: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * A failure that a user can expect and act on. Services throw it, which rolls the transaction back; the GraphQL layer
 * answers it as a typed member of the mutation's result union. Anything else thrown is a defect and is masked.
 */
export abstract class ExpectedFailure extends Error {
  abstract readonly type: 'ValidationFailed' | 'VersionConflict' | 'NotFound' | 'Forbidden';
}

export class ValidationFailed extends ExpectedFailure {
  readonly type = 'ValidationFailed';
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.field}: ${issue.code}`).join('; '));
  }
}

/** Someone else saved first. `current` is what is stored now, so that the user can choose per field. */
export class VersionConflict extends ExpectedFailure {
  readonly type = 'VersionConflict';
  constructor(
    readonly currentVersion: number,
    readonly current: Readonly<Record<string, unknown>>,
  ) {
    super(`Current version is ${currentVersion}`);
  }
}

export class NotFound extends ExpectedFailure {
  readonly type = 'NotFound';
  constructor(
    readonly entity: string,
    readonly id: string,
  ) {
    super(`${entity} ${id} does not exist`);
  }
}

export class Forbidden extends ExpectedFailure {
  readonly type = 'Forbidden';
  constructor(readonly permission: string) {
    super(`Missing permission ${permission}`);
  }
}

/** A request that cannot be served as it stands, whatever it asks: answered with its status and code, not masked. */
export class RequestRefused extends Error {
  constructor(
    readonly code: string,
    readonly statusCode: number,
    message: string,
  ) {
    super(message);
  }
}
