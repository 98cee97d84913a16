/**
 * Widths of Source Sans 3 in thousandths of the font size, read from the `hmtx` table of the fonts that Stip ships
 * (version 3.052, weights 400 and 600). For places without a canvas: the PDF report, exports and tests.
 * Kerning is left out, which makes a text a little wider than drawn: labels never come out too long.
 */
export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  /** CSS weight; 500 and up counts as semibold. */
  readonly weight: number;
}

/** Width in pixels of a single line of text. */
export type MeasureText = (text: string, style: TextStyle) => number;

// Code points 32–126, then 160–255, then those of `punctuation`.
const punctuation = '–—‘’“”…€−•→';
const regular =
  '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497 200 289 497 497 497 497 241 497 542 744 345 429 497 311 423 542 331 497 367 367 542 562 560 249 542 367 365 429 781 808 796 425 544 544 544 544 544 544 822 571 527 527 527 527 263 263 263 263 639 647 664 664 664 664 664 497 664 645 645 645 645 476 583 576 504 504 504 504 504 504 778 456 496 496 496 496 246 246 246 246 544 547 542 542 542 542 542 497 542 544 544 544 544 467 555 467 480 800 249 249 426 426 948 497 497 304 619';
const semibold =
  '200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 324 344 324 513 500 549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 481 495 443 324 255 324 513 200 315 513 513 513 513 255 513 549 747 352 455 513 322 443 549 348 513 372 372 549 578 599 275 549 372 369 455 795 827 807 444 558 558 558 558 558 558 834 576 538 538 538 538 282 282 282 282 651 656 674 674 674 674 674 513 674 655 655 655 655 501 600 604 516 516 516 516 516 516 780 462 507 507 507 507 262 262 262 262 552 560 549 549 549 549 549 513 549 556 556 556 556 495 564 495 480 800 275 275 482 482 964 513 513 325 618';

/** Width of a character outside the tables: about that of a wide capital. */
const unknownWidth = 700;
const regularWidths = table(regular);
const semiboldWidths = table(semibold);

function table(numbers: string): ReadonlyMap<number, number> {
  const codes: number[] = [];
  for (let code = 32; code < 127; code++) codes.push(code);
  for (let code = 160; code < 256; code++) codes.push(code);
  for (const character of punctuation) codes.push(character.codePointAt(0) ?? 0);
  return new Map(numbers.split(' ').map((width, i) => [codes[i] ?? 0, Number(width)]));
}

/** Measures with the built-in tables. */
export const approximateTextWidth: MeasureText = (text, style) => {
  const widths = style.weight >= 500 ? semiboldWidths : regularWidths;
  let total = 0;
  for (const character of text) total += widths.get(character.codePointAt(0) ?? 0) ?? unknownWidth;
  return (total * style.size) / 1000;
};

/** Remembers widths, for `measureText` of a canvas is slow and a timeline repeats its labels every frame. */
export function cachedMeasure(measure: MeasureText, capacity = 20_000): MeasureText {
  const known = new Map<string, number>();
  return (text, style) => {
    const key = `${style.size}/${style.weight}/${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (known.size >= capacity) known.clear();
      width = measure(text, style);
      known.set(key, width);
    }
    return width;
  };
}

/** The text, or its longest beginning with an ellipsis that fits in `room` pixels; empty when not even one letter does. */
export function ellipsise(text: string, room: number, measure: MeasureText, style: TextStyle): string {
  if (measure(text, style) <= room) return text;
  const characters = [...text];
  let low = 0;
  let high = characters.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(shortened(characters, middle), style) <= room) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : shortened(characters, low);
}

function shortened(characters: readonly string[], length: number): string {
  return `${characters.slice(0, length).join('').trimEnd()}…`;
}
