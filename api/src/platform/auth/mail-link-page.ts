/** The page behind the link in a mail. Mail scanners open links; only a person presses the button that uses this one. */
export function mailLinkPage(language: 'nl' | 'en', token: string, to: string): string {
  const words = WORDS[language];
  return plainPage(
    language,
    words.title,
    `<p>${words.text}</p>
<form method="post" action="/sign-in/mail"><input type="hidden" name="token" value="${escape(token)}">
<input type="hidden" name="to" value="${escape(to)}"><button type="submit">${words.button}</button></form>`,
  );
}

/** A page that needs neither session nor script; its parts are HTML. */
export function plainPage(language: 'nl' | 'en', title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${title} · Stip</title>
<style>:root{color-scheme:light dark;--ink:#1b2430;--paper:#fff;--accent:#154273;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8edf3;--paper:#12181f;--accent:#8fc1ff;--on:#0b1017}}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,-apple-system,"Segoe UI",Arial,sans-serif}
main{max-width:34rem;margin:10vh auto;padding:24px}h1{font-size:1.6rem;line-height:1.25}
form{margin-block:16px}button{min-height:44px;padding:0 20px;border:2px solid var(--accent);border-radius:6px;background:var(--accent);
color:var(--on);font:inherit;font-weight:600;cursor:pointer}button.second{background:transparent;color:var(--accent)}
button:focus-visible,a:focus-visible{outline:3px solid currentColor;outline-offset:3px}a{color:var(--accent)}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;
}

/** Where on this site; anything else is the start. */
export const localPath = (path: unknown): string =>
  typeof path === 'string' && path.length <= 500 && /^\/[^/\\\p{Cc}][^\\\p{Cc}]*$/u.test(path) ? path : '/';

const WORDS = {
  nl: {
    title: 'Aanmelden bij Stip',
    text: 'Druk op de knop om verder te gaan. De link uit de mail werkt één keer.',
    button: 'Verder naar Stip',
  },
  en: {
    title: 'Sign in to Stip',
    text: 'Press the button to go on. The link in the mail works once.',
    button: 'Go on to Stip',
  },
} as const;

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
