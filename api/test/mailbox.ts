import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: string;
  readonly headers: ReadonlyMap<string, string>;
  /** Both parts, decoded. */
  readonly words: string;
}

/** A mail server in the process, which keeps what it gets and refuses when told to. */
export class Mailbox {
  readonly received: Received[] = [];
  /** Code with which the next messages are refused; undefined takes them. */
  refuses: number | undefined;
  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async open(): Promise<Mailbox> {
    const holder: { mailbox?: Mailbox } = {};
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => void parts.push(part));
        stream.on('end', () => {
          const box = holder.mailbox;
          if (box?.refuses) {
            done(Object.assign(new Error('Not today'), { responseCode: box.refuses }));
            return;
          }
          const [to] = session.envelope.rcptTo;
          box?.received.push(read(Buffer.concat(parts).toString('utf8'), to?.address ?? ''));
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    holder.mailbox = new Mailbox(server, `smtp://127.0.0.1:${port}`);
    return holder.mailbox;
  }

  to(address: string): Received[] {
    return this.received.filter((mail) => mail.to === address);
  }

  close(): Promise<void> {
    return new Promise((resolve) => void this.server.close(() => resolve()));
  }
}

function read(raw: string, to: string): Received {
  const end = raw.indexOf('\r\n\r\n');
  const unfolded = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
  const headers = new Map(
    unfolded.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), decodedWord(line.slice(colon + 1).trim())] as const;
    }),
  );
  const words = raw
    .split(/^--[^\r\n]+$/m)
    .map((part) => {
      const body = part.slice(part.indexOf('\r\n\r\n') + 4);
      if (/content-transfer-encoding: base64/i.test(part)) return Buffer.from(body, 'base64').toString('utf8');
      return /content-transfer-encoding: quoted-printable/i.test(part) ? quotedPrintable(body) : part;
    })
    .join('\n');
  return { to, headers, words };
}

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

const decodedWord = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : quotedPrintable(word.replaceAll('_', ' ')),
    );
