import fs from 'node:fs';
import { CommandError, EXIT, print } from '../cli/context';
import { verifySealedFile, type SealFault } from './verify-file';

const TOLD: Record<SealFault, string> = {
  not_text: 'The file is damaged',
  not_json: 'The file is damaged',
  not_a_sealed_report: 'This is no sealed report',
  not_as_written: 'The file is not byte for byte what Stip wrote',
  key_altered: 'The public key in the file was altered',
  key_not_pinned: 'It was sealed with another key than the one given',
  seal_altered: 'The seal was altered, or was not made with this key',
  content_altered: 'The content was altered',
  signatures_incomplete: 'The signatures of persons are not complete',
};

/** `stip verify FILE`: whether a sealed report is what was sealed. Needs nothing but the file. */
export function verifyReportFile(
  file: string,
  { key, json }: { readonly key?: string; readonly json?: boolean },
): void {
  const { problems, seal } = verifySealedFile(readBytes(file), key === undefined ? undefined : keysIn(key));
  const described = seal
    ? [
        `${seal.organisation?.name}, report of ${seal.report.period?.name}, sealed at ${seal.sealedAt}`,
        ...seal.signatures.map(
          (s) =>
            `Signed as ${s.role} by ${s.name}${s.deputyFor ? `, deputy of ${s.deputyFor.name}` : ''} at ${s.signedAt}`,
        ),
        `Content SHA-256  ${seal.contentSha256}`,
        `Key fingerprint  ${seal.key.fingerprint}`,
      ]
    : [];
  const outcome =
    problems.length === 0
      ? [
          ...described,
          key === undefined
            ? 'OK: nothing was altered since it was sealed with this key. Compare the fingerprint with the one the organisation publishes, or give its key with --key.'
            : 'OK: nothing was altered since it was sealed, with a key you gave.',
        ]
      : problems.map(({ fault, detail }) => `NOT OK. ${TOLD[fault]}: ${detail}.`);
  print(json, { ok: problems.length === 0, problems, seal }, outcome.join('\n'));
  if (problems.length > 0) throw new CommandError(`${file} does not verify.`, EXIT.partly);
}

function readBytes(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

/** Keys as hexadecimal digits, one a line, or the JSON that Stip publishes under /.well-known/stip-keys. */
function keysIn(file: string): string[] {
  const found = readBytes(file)
    .toString('utf8')
    .match(/(?<="publicKey":\s*")[0-9a-f]{64}(?=")|^[0-9a-f]{64}$/gm);
  if (!found)
    throw new CommandError(`${file} holds no public key: 64 hexadecimal digits, or the keys as Stip publishes them.`);
  return [...found];
}
