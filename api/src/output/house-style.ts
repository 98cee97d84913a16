/** How files of an organisation look. */
export interface HouseStyle {
  /** Colour of headings and rules: #rrggbb, dark enough to be read on white. */
  readonly accent: string;
  readonly logo: HouseLogo | null;
}

export interface HouseLogo {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

export const PLAIN_STYLE: HouseStyle = { accent: '#2743b8', logo: null };

/** Largest size within a box that keeps the proportions of a picture. */
export function fitted(logo: HouseLogo, box: { readonly width: number; readonly height: number }) {
  const scale = Math.min(box.width / logo.width, box.height / logo.height);
  return { width: logo.width * scale, height: logo.height * scale };
}
