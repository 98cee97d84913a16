/** Why Stip does not start, told so that the operator knows what to do: shown without a stack. */
export class CannotStart extends Error {
  override readonly name: string = 'CannotStart';
}
