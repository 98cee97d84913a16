import type { Aspect, Colour } from '@stip/domain';
import type { Story } from './portfolio-data';

/** What a project reports about itself in a quarter: 0 is the current one, 1 to 3 are past. */
export interface Chapter {
  readonly colours: Partial<Record<Aspect, Colour>>;
  readonly attention: string;
  readonly decision?: string;
}

const G = {};

/** Per story the chapters from three quarters ago to now; an empty one is all green. */
export const CHAPTERS: Record<Story, readonly (Chapter | null)[]> = {
  steady: [
    { colours: { organisation: 'orange' }, attention: 'Bezetting nog niet op sterkte.' },
    { colours: G, attention: 'Geen bijzonderheden.' },
    { colours: G, attention: 'Geen bijzonderheden.' },
    { colours: G, attention: 'Geen bijzonderheden.' },
  ],
  pressed: [
    { colours: G, attention: 'Geen bijzonderheden.' },
    { colours: { organisation: 'orange' }, attention: 'Twee sleutelposities zijn niet ingevuld.' },
    { colours: { organisation: 'orange', time: 'orange' }, attention: 'Planning staat onder druk door de bezetting.' },
    {
      colours: { organisation: 'orange', time: 'orange' },
      attention: 'Bezetting blijft 1,2 van 2,0 fte tot en met maart.',
      decision: 'Instemmen met tijdelijke inhuur van 0,8 fte tot en met maart.',
    },
  ],
  late: [
    { colours: { time: 'orange' }, attention: 'Eerste oplevering schuift.' },
    { colours: { time: 'orange', risk: 'orange' }, attention: 'Afhankelijk van partners buiten de gemeente.' },
    { colours: { time: 'red', risk: 'orange' }, attention: 'De einddatum uit het basisplan is niet haalbaar.' },
    {
      colours: { time: 'red', risk: 'red', money: 'orange' },
      attention: 'Zonder besluit loopt de vertraging verder op.',
      decision: 'Kiezen tussen een kleinere eerste oplevering of zes maanden uitstel.',
    },
  ],
  watermelon: [
    { colours: G, attention: 'Op koers.' },
    { colours: G, attention: 'Op koers; vullen vraagt aandacht.' },
    { colours: G, attention: 'Op koers na aanpassing van de planning.' },
    { colours: G, attention: 'Op koers volgens de bijgestelde planning.' },
  ],
  rebaselined: [
    {
      colours: { time: 'red', money: 'orange' },
      attention: 'Bezwaar tegen de gunning legt het project stil.',
      decision: 'Herijking van planning en budget na de uitspraak.',
    },
    { colours: { time: 'orange', money: 'orange' }, attention: 'Herijking vastgesteld; inhaalslag gestart.' },
    { colours: { money: 'orange' }, attention: 'Nieuwe planning wordt gehaald; meerkosten uit de herijking.' },
    { colours: { money: 'orange' }, attention: 'Nieuwe planning wordt gehaald.' },
  ],
  done: [
    { colours: G, attention: 'Afronding in zicht.' },
    { colours: G, attention: 'Afgerond en overgedragen aan de lijn.' },
    null,
    null,
  ],
  ownerless: [
    { colours: { organisation: 'orange' }, attention: 'Projectleider vertrekt.' },
    {
      colours: { organisation: 'red', time: 'orange' },
      attention: 'Vacature staat open.',
      decision: 'Een projectleider aanwijzen of het project pauzeren.',
    },
    null,
    null,
  ],
  future: [null, null, null, null],
  paused: [
    { colours: { money: 'orange' }, attention: 'Provincie heroverweegt de regeling.' },
    {
      colours: { money: 'red', time: 'orange' },
      attention: 'Project stilgelegd tot de provincie besluit.',
      decision: 'Dekking kiezen als de bijdrage vervalt.',
    },
    {
      colours: {
        money: 'grey',
        organisation: 'grey',
        time: 'grey',
        information: 'grey',
        quality: 'grey',
        risk: 'grey',
      },
      attention: 'Stilgelegd.',
    },
    null,
  ],
};

/** Cause, consequence and correction by aspect, as an orange or red colour asks. */
export const EXPLANATIONS: Record<
  Aspect,
  { readonly cause: string; readonly consequence: string; readonly correction: string }
> = {
  money: {
    cause: 'Meerwerk bij de leverancier en hogere uurtarieven.',
    consequence: 'De reserve van het programma wordt aangesproken.',
    correction: 'Meerwerk alleen na akkoord van de stuurgroep; openstaande posten opnieuw onderhandeld.',
  },
  organisation: {
    cause: 'Twee plekken in het team zijn niet ingevuld.',
    consequence: 'Werk van specialisten blijft liggen en collega’s vangen het op.',
    correction: 'Werving opgestart; tot die tijd inzet uit de regionale pool.',
  },
  time: {
    cause: 'Een oplevering waarvan dit project afhangt kwam later.',
    consequence: 'De mijlpalen in het volgende kwartaal schuiven mee.',
    correction: 'Volgorde aangepast: eerst wat los kan, daarna de koppeling.',
  },
  information: {
    cause: 'Brongegevens zijn niet volledig.',
    consequence: 'Eerste uitkomsten zijn voorlopig.',
    correction: 'Herstel met de bronhouder afgesproken.',
  },
  quality: {
    cause: 'De acceptatietoets leverde bevindingen op.',
    consequence: 'Een extra testronde is nodig.',
    correction: 'Bevindingen met voorrang opgelost.',
  },
  risk: {
    cause: 'De grondslag voor gegevensdeling wordt betwist.',
    consequence: 'Zonder oplossing kan de volgende fase niet starten.',
    correction: 'Extern advies gevraagd en convenant in herziening.',
  },
};
