import { createTheme, darkPalette, lightPalette, type TimelineTheme } from '@stip/timeline';

type Channels = readonly [red: number, green: number, blue: number];

/** The timeline in the colours of the running theme, that of an organisation included. */
export function themeOf(element: HTMLElement): TimelineTheme {
  const style = getComputedStyle(element);
  const token = (name: string, fallback: string): string => style.getPropertyValue(`--stip-${name}`).trim() || fallback;
  const surface = token('surface', lightPalette.surface);
  const base = luminance(channelsOf(surface)) < 128 ? darkPalette : lightPalette;
  const status = {
    green: token('green', base.status.green),
    orange: token('orange', base.status.orange),
    red: token('red', base.status.red),
    grey: token('grey', base.status.grey),
  };
  // The part of a bar that is still to do: the colour of the status thinned with the surface below it.
  const soft = (colour: string): string => mix(channelsOf(colour), channelsOf(surface), 0.3);
  return createTheme(
    {
      surface,
      paper: token('paper', base.paper),
      sunken: token('sunken', base.sunken),
      line: token('line', base.line),
      lineStrong: mix(channelsOf(token('line-strong', base.lineStrong)), channelsOf(surface), 0.55),
      connector: token('line-strong', base.connector),
      ink: token('ink', base.ink),
      inkSoft: token('ink-2', base.inkSoft),
      inkFaint: token('ink-3', base.inkFaint),
      accent: token('accent', base.accent),
      accentSoft: token('accent-soft', base.accentSoft),
      status,
      statusSoft: {
        green: soft(status.green),
        orange: soft(status.orange),
        red: soft(status.red),
        grey: soft(status.grey),
      },
    },
    style.fontFamily || undefined,
  );
}

/** Channels of a hex or rgb() colour; white when it is neither. */
function channelsOf(colour: string): Channels {
  const hex = /^#([0-9a-f]{3,8})$/i.exec(colour)?.[1];
  const numbers =
    hex === undefined
      ? (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
      : hex.length < 6
        ? [...hex.slice(0, 3)].map((digit) => parseInt(digit + digit, 16))
        : [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const [red = 255, green = 255, blue = 255] = numbers;
  return [red, green, blue];
}

function luminance([red, green, blue]: Channels): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function mix(one: Channels, other: Channels, share: number): string {
  return `rgb(${one.map((channel, i) => Math.round(channel * share + (other[i] ?? 0) * (1 - share))).join(', ')})`;
}
