import type { FollowedNews, NotificationKind } from '@stip/domain';
import type { MailKind } from './entity';

export type MailLanguage = 'nl' | 'en';

/** Something a person was told, as a mail tells it. */
export interface LetterItem {
  readonly kind: NotificationKind;
  readonly title: string;
  readonly note: string;
  readonly actor: string | null;
  readonly path: string;
}

export interface Letter {
  readonly kind: MailKind;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly path: string;
}

/** Where the two secrets of a mail come in as it is sent; nobody can write these in a comment, as the id is new. */
export const signInMark = (mailId: string): string => `stip-aanmelden-${mailId}`;
export const optOutMark = (mailId: string): string => `stip-afmelden-${mailId}`;

/** More is in Stip; a mail says how many. */
const MAX_ITEMS = 40;

interface Words {
  readonly greeting: (name: string) => string;
  readonly kind: Readonly<Record<NotificationKind, (actor: string | null) => string>>;
  readonly subject: Readonly<Record<NotificationKind, (title: string) => string>>;
  readonly update: (title: string) => string;
  readonly several: (asked: number, all: number) => string;
  readonly news: Readonly<Record<FollowedNews, string>>;
  readonly button: { readonly update: string; readonly one: string; readonly work: string; readonly all: string };
  readonly more: (n: number) => string;
  readonly signIn: (hours: number) => string;
  readonly why: (organisation: string) => string;
  readonly optOut: string;
  readonly preferences: string;
  readonly test: { readonly subject: string; readonly text: string };
  readonly dueNote: (day: string) => string;
  readonly lateNote: (day: string, owner: string | null) => string;
}

const by = (word: string, joint: string) => (actor: string | null) => (actor ? `${word} ${joint} ${actor}` : word);

const WORDS: Readonly<Record<MailLanguage, Words>> = {
  nl: {
    greeting: (name) => `Beste ${name},`,
    kind: {
      mention: by('U bent genoemd', 'door'),
      comment: by('Reactie', 'van'),
      followed: by('Gewijzigd', 'door'),
      assigned: by('Toegewezen', 'door'),
      reminder: by('Herinnering', 'van'),
      escalation: () => 'Dit blijft liggen',
    },
    subject: {
      mention: (title) => `Kijk mee: ${title}`,
      comment: (title) => `Nieuwe reactie: ${title}`,
      followed: (title) => `Gewijzigd: ${title}`,
      assigned: (title) => `Aan u toegewezen: ${title}`,
      reminder: (title) => `Rond af: ${title}`,
      escalation: (title) => `Help verder: ${title}`,
    },
    update: (title) => `Meld de voortgang: ${title}`,
    several: (asked, all) =>
      asked > 0
        ? `Rond af: ${asked} ${asked === 1 ? 'ding' : 'dingen'} en ${all - asked} meldingen`
        : `Lees ${all} meldingen`,
    news: {
      status_published: 'Er is een voortgangsmelding gepubliceerd.',
      state_changed: 'De stand is gewijzigd.',
      decision_decided: 'Er is een besluit genomen.',
      decision_settled: 'Dit is afgedaan.',
      decision_withdrawn: 'Dit is ingetrokken.',
      decision_reopened: 'Dit staat weer open.',
      rebaselined: 'Het plan is herijkt.',
    },
    button: { update: 'Voortgang melden', one: 'Openen in Stip', work: 'Naar mijn werk', all: 'Naar mijn meldingen' },
    more: (n) => `En nog ${n} in Stip.`,
    signIn: (hours) =>
      `Met deze knop meldt u zich één keer aan, binnen ${hours} uur. Stuur deze mail daarom niet door.`,
    why: (organisation) => `U krijgt deze mail omdat u meewerkt in Stip van ${organisation}.`,
    optOut: 'Geen mail meer hierover (zonder aanmelden)',
    preferences: 'Kiezen hoe vaak u mail krijgt',
    test: { subject: 'Testmail van Stip', text: 'Deze mail is een test. Als u dit leest, kan Stip e-mail versturen.' },
    dueNote: (day) => `Klaar op ${day}.`,
    lateNote: (day, owner) => `Had klaar moeten zijn op ${day}${owner ? ` (${owner})` : ''}.`,
  },
  en: {
    greeting: (name) => `Dear ${name},`,
    kind: {
      mention: by('You were mentioned', 'by'),
      comment: by('Comment', 'by'),
      followed: by('Changed', 'by'),
      assigned: by('Assigned', 'by'),
      reminder: by('Reminder', 'from'),
      escalation: () => 'This stays undone',
    },
    subject: {
      mention: (title) => `Have a look: ${title}`,
      comment: (title) => `New comment: ${title}`,
      followed: (title) => `Changed: ${title}`,
      assigned: (title) => `Assigned to you: ${title}`,
      reminder: (title) => `Finish: ${title}`,
      escalation: (title) => `Help with: ${title}`,
    },
    update: (title) => `Report progress: ${title}`,
    several: (asked, all) =>
      asked > 0
        ? `Finish ${asked} ${asked === 1 ? 'thing' : 'things'} and ${all - asked} notifications`
        : `Read ${all} notifications`,
    news: {
      status_published: 'A status update was published.',
      state_changed: 'Its state was changed.',
      decision_decided: 'A decision was taken.',
      decision_settled: 'This was settled.',
      decision_withdrawn: 'This was withdrawn.',
      decision_reopened: 'This is open again.',
      rebaselined: 'The plan has a new baseline.',
    },
    button: { update: 'Report progress', one: 'Open in Stip', work: 'To my work', all: 'To my notifications' },
    more: (n) => `And ${n} more in Stip.`,
    signIn: (hours) => `This button signs you in once, within ${hours} hours. So do not forward this mail.`,
    why: (organisation) => `You get this mail because you take part in Stip of ${organisation}.`,
    optOut: 'No more mail about this (without signing in)',
    preferences: 'Choose how often you get mail',
    test: { subject: 'Test mail from Stip', text: 'This mail is a test. If you read this, Stip can send mail.' },
    dueNote: (day) => `Due on ${day}.`,
    lateNote: (day, owner) => `Was due on ${day}${owner ? ` (${owner})` : ''}.`,
  },
};

const writtenDay = (day: string, language: MailLanguage): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

/** What a reminder by Stip itself says of a day; in the language of the organisation, as others read it too. */
export const dueNote = (day: string, language: MailLanguage): string =>
  WORDS[language].dueNote(writtenDay(day, language));
export const lateNote = (day: string, owner: string | null, language: MailLanguage): string =>
  WORDS[language].lateNote(writtenDay(day, language), owner);

export interface LetterContext {
  readonly mailId: string;
  readonly language: MailLanguage;
  readonly name: string;
  readonly organisation: string;
  readonly publicUrl: string;
  /** Hours that the link in it signs in; null for who has no account. */
  readonly linkHours: number | null;
}

/** The mail that tells these things. What is asked comes first, in the subject too. */
export function letterOf(items: readonly LetterItem[], context: LetterContext): Letter {
  const words = WORDS[context.language];
  const asks = ({ kind }: LetterItem) => kind === 'reminder' || kind === 'escalation';
  const sorted = [...items.filter(asks), ...items.filter((item) => !asks(item))];
  const [first] = sorted;
  if (!first) throw new Error('A mail tells something');
  const asked = items.filter(asks).length;
  const isUpdate = first.kind === 'reminder' && first.path.endsWith('/voortgang');
  const subject =
    sorted.length > 1
      ? words.several(asked, sorted.length)
      : isUpdate
        ? words.update(first.title)
        : words.subject[first.kind](first.title);
  // One thing that is asked is where the button leads, however much news comes along.
  const [path, button] =
    sorted.length === 1 || asked === 1
      ? [first.path, isUpdate ? words.button.update : words.button.one]
      : asked > 0
        ? ['/mijn-werk', words.button.work]
        : ['/meldingen', words.button.all];
  const shown = sorted.slice(0, MAX_ITEMS).map((item) => ({
    title: oneLine(item.title),
    about: words.kind[item.kind](item.actor),
    note: item.kind === 'followed' ? (words.news[item.note as FollowedNews] ?? '') : item.note,
    url: `${context.publicUrl}${item.path}`,
  }));
  const more = sorted.length - shown.length;
  return {
    kind: sorted.length > 1 ? 'digest' : 'notice',
    path,
    ...written(subject, shown, button, more > 0 ? words.more(more) : '', context),
  };
}

export function testLetter(context: LetterContext): Letter {
  const { test, button } = WORDS[context.language];
  return { kind: 'test', path: '/meldingen', ...written(test.subject, [], button.all, test.text, context) };
}

interface Shown {
  readonly title: string;
  readonly about: string;
  readonly note: string;
  readonly url: string;
}

function written(
  subject: string,
  items: readonly Shown[],
  button: string,
  remark: string,
  { mailId, language, name, organisation, publicUrl, linkHours }: LetterContext,
): Pick<Letter, 'subject' | 'text' | 'html'> {
  const words = WORDS[language];
  const line = oneLine(subject).slice(0, 200);
  const link = signInMark(mailId);
  const once = linkHours === null ? '' : words.signIn(linkHours);
  const preferences = `${publicUrl}/meldingen`;
  const text = [
    words.greeting(name),
    ...items.map(({ title, about, note, url }) => [`${title}\n${about}`, note, url].filter(Boolean).join('\n')),
    ...(remark ? [remark] : []),
    [`${button}:\n${link}`, once].filter(Boolean).join('\n'),
    [
      '-- ',
      words.why(organisation),
      `${words.preferences}: ${preferences}`,
      `${words.optOut}: ${optOutMark(mailId)}`,
    ].join('\n'),
  ].join('\n\n');
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escaped(line)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Arial,sans-serif">
<div style="max-width:600px;margin:0 auto">
<h1 style="font-size:20px;line-height:1.3">${escaped(line)}</h1>
<p>${escaped(words.greeting(name))}</p>
${
  items.length === 0
    ? ''
    : `<ul style="padding:0;margin:0;list-style:none">${items
        .map(
          ({ title, about, note, url }) =>
            `<li style="padding:12px 0;border-top:1px solid #8a8a8a"><a href="${escaped(url)}">${escaped(title)}</a><br>${escaped(about)}${
              note ? `<br><span style="white-space:pre-line">${escaped(note)}</span>` : ''
            }</li>`,
        )
        .join('')}</ul>`
}
${remark ? `<p>${escaped(remark)}</p>` : ''}
<p style="margin:24px 0"><a href="${link}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#154273;color:#ffffff;text-decoration:none;font-weight:600">${escaped(button)}</a></p>
${once ? `<p>${escaped(once)}</p>` : ''}
<hr style="border:0;border-top:1px solid #8a8a8a">
<p style="font-size:14px">${escaped(words.why(organisation))}</p>
<p style="font-size:14px"><a href="${escaped(preferences)}">${escaped(words.preferences)}</a></p>
<p style="font-size:14px"><a href="${optOutMark(mailId)}">${escaped(words.optOut)}</a></p>
</div></body></html>`;
  return { subject: line, text, html };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
// eslint-disable-next-line no-control-regex -- a header is one line
export const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
