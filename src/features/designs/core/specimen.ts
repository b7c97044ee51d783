import {
  black,
  type Color,
  chroma,
  composite,
  contrast,
  cssColor,
  distance,
  luminance,
  white,
} from './color.ts';
import {
  componentColor,
  componentCss,
  edgeCss,
  faceCss,
  fontSizeOf,
  outlineCss,
  type Style,
  shapeCss,
  trackingEm,
  typographyCss,
} from './css.ts';
import { fontShape } from './font.ts';
import { type Component, colorIn, type DesignModel, type Mode, type TypographyToken } from './model.ts';
import {
  badges,
  bodyFace,
  faceNear,
  primaryButton,
  secondaryButtons,
  textInput,
  titleFace,
} from './roles.ts';
import { hairlineOf, standing } from './standing.ts';
import { canvasOf, inkOf, softInkOf } from './surface.ts';

/** A surface with the styles of what lies on it. */
export interface SpecimenCard {
  readonly style: Style;
  readonly heading: Style;
  readonly figure: Style;
  readonly soft: Style;
  readonly button: Style | null;
}

/** The head of a design as inline styles; what has no token in the file is null and left out. */
export interface Specimen {
  readonly ground: Style;
  readonly name: Style;
  /** Longest line of the name the size was worked out for, in em. */
  readonly nameWidth: number;
  readonly lead: Style;
  readonly primary: Style | null;
  readonly secondary: Style | null;
  readonly card: SpecimenCard & {
    readonly hairline: Style;
    readonly input: Style | null;
    readonly badges: readonly Style[];
  };
  readonly feature: SpecimenCard | null;
  readonly strip: SpecimenCard | null;
}

const softGround =
  /^(?:canvas|surface|background|bg)-(?:soft|subtle|muted|alt|1|light|parchment|elevated|cream|tint)$|^tint$/;
const cardName = /card|panel|tile|surface/;
const bandName = /card|band|panel|banner|callout|tile|featured|promo|toast|inverse/;
const notSurface = /button|input|badge|tag|chip|link|nav|tab|footer|disabled|icon|overlay/;

const groundOfHero = (model: DesignModel, mode: Mode): Color => {
  const canvas = canvasOf(model, mode);
  const soft = [...model.colors.values()]
    .filter(({ name }) => softGround.test(name))
    .map((token) => colorIn(token, mode))
    .filter((color) => color !== null)
    .map((color) => composite(color, canvas));
  return soft.find((color) => distance(color, canvas) > 0.005 && distance(color, canvas) < 0.12) ?? canvas;
};

interface Surface {
  readonly component: Component | undefined;
  readonly fill: Color;
}

const surfaces = (model: DesignModel, mode: Mode, pattern: RegExp): { component: Component; fill: Color }[] =>
  [...model.components.values()].flatMap((component) => {
    if (!pattern.test(component.name) || notSurface.test(component.name)) return [];
    const fill = componentColor(component, 'backgroundColor', mode);
    return fill === null || fill.alpha < 1 ? [] : [{ component, fill }];
  });

const textCss = (token: TypographyToken | undefined, size: number): Style =>
  token === undefined ? {} : typographyCss(token, size);

/** Text on a surface: what the component says if it reads there, else black or white by luminance. */
const inkOn = (fill: Color, wanted: Color | null): Color => {
  if (wanted !== null && contrast(composite(wanted, fill), fill) >= 4.5) return wanted;
  return luminance(fill) > 0.18 ? black : white;
};

const buttonOn = (model: DesignModel, mode: Mode, fill: Color): Style | null => {
  const onDark = [...model.components.values()].find(({ name }) =>
    /^button.*on-(?:dark|primary|color)$/.test(name),
  );
  for (const button of [primaryButton(model), ...secondaryButtons(model).slice(0, 1), onDark]) {
    const own = button === undefined ? null : componentColor(button, 'backgroundColor', mode);
    if (button !== undefined && own !== null && own.alpha === 1 && distance(own, fill) > 0.15) {
      return componentCss(button, mode);
    }
  }
  return null;
};

const cardFrom = (
  model: DesignModel,
  mode: Mode,
  { fill, component }: Surface,
  textSize: number,
): SpecimenCard => {
  const ink = inkOn(fill, (component && componentColor(component, 'textColor', mode)) ?? inkOf(model, mode));
  const body = bodyFace(model);
  return {
    style: {
      background: cssColor(fill),
      color: cssColor(ink),
      ...(body !== undefined && typographyCss(body, Math.min(textSize, fontSizeOf(body)))),
      ...(component !== undefined && edgeCss(component, mode)),
    },
    heading: textCss(faceNear(model, 20), 20),
    figure: textCss(titleFace(model), 40),
    soft: { color: cssColor({ ...ink, alpha: ink.alpha * 0.85 }) },
    button: buttonOn(model, mode, fill),
  };
};

const mainCard = (model: DesignModel, mode: Mode, ground: Color): { card: SpecimenCard; fill: Color } => {
  const canvas = canvasOf(model, mode);
  const near = surfaces(model, mode, cardName).filter(({ fill }) => distance(fill, canvas) < 0.2);
  const chosen = near.find(({ fill }) => distance(fill, ground) > 0.005) ?? near[0];
  const fill = chosen?.fill ?? canvas;
  return { card: cardFrom(model, mode, { fill, component: chosen?.component }, 14), fill };
};

/** Fills that no component puts to use as a surface: the primary, and the softest tints. */
const spareSurfaces = (model: DesignModel, mode: Mode): Surface[] => {
  const canvas = canvasOf(model, mode);
  const tints = [...model.colors.values()].filter(
    ({ name }) =>
      /wash|tint|soft|subtle|cream|surface/.test(name) && !/ink|text|body|muted|^on-|line|border/.test(name),
  );
  return [model.colors.get('primary'), ...tints].flatMap((token) => {
    const color = colorIn(token, mode);
    return color === null ? [] : [{ component: undefined, fill: composite(color, canvas) }];
  });
};

/** Two more surfaces that are plainly other colors: the boldest, then one that differs from it. */
const boldSurfaces = (model: DesignModel, mode: Mode, taken: readonly Color[]): Surface[] => {
  const canvas = canvasOf(model, mode);
  const boldness = ({ fill }: Surface) => distance(fill, canvas) + chroma(fill) * 2;
  const named: Surface[] = surfaces(model, mode, bandName).toSorted((a, b) => boldness(b) - boldness(a));
  const spare = spareSurfaces(model, mode);
  const lead = named[0] !== undefined && boldness(named[0]) > 0.25 ? [] : spare.slice(0, 1);
  const chosen: Surface[] = [];
  for (const surface of [...lead, ...named, ...spare]) {
    const others = [...taken, ...chosen.map(({ fill }) => fill)];
    if (others.every((color) => distance(color, surface.fill) > 0.025)) chosen.push(surface);
  }
  return chosen.slice(0, 2);
};

/** Whether the words of a component can be read where it stands. */
const reads = (component: Component, mode: Mode, ground: Color): boolean => {
  const fill = composite(componentColor(component, 'backgroundColor', mode) ?? ground, ground);
  const text = componentColor(component, 'textColor', mode);
  return text !== null && contrast(composite(text, fill), fill) >= 3;
};

/** Three states of a row: the file's badges, and where it has fewer the first one again on its other surfaces. */
const badgesOf = (model: DesignModel, mode: Mode, card: Color, fills: readonly Color[]): Style[] => {
  const own = badges(model).filter((component) => reads(component, mode, card));
  const [first] = own;
  if (first === undefined) return [];
  const shape = shapeCss(first);
  const further = fills.map((fill) => ({
    ...shape,
    background: cssColor(fill),
    color: cssColor(inkOn(fill, inkOf(model, mode))),
    ...outlineCss(hairlineOf(model, mode)),
  }));
  return [...own.map((component) => standing(model, component, mode, card)), ...further].slice(0, 3);
};

/** How many em the longest line of a name takes when it may break between words. */
const nameWidth = (title: string, face: TypographyToken | undefined): number => {
  const words = title.split(' ');
  const longest = Math.max(...words.map((word) => word.length), Math.ceil(title.length / 2));
  const uppercase = face?.uppercase === true || title === title.toUpperCase();
  const mono = fontShape(face?.fontFamily ?? '') === 'mono';
  const plain = (face?.fontWeight ?? 400) >= 600 ? 0.585 : 0.555;
  const perLetter = (mono ? 0.61 : uppercase ? 0.68 : plain) + (face === undefined ? 0 : trackingEm(face));
  return Math.max(1.6, Math.round(longest * perLetter * 100) / 100);
};

export const specimenOf = (model: DesignModel, title: string, mode: Mode): Specimen => {
  const ground = groundOfHero(model, mode);
  const ink = inkOf(model, mode);
  const face = titleFace(model);
  const main = mainCard(model, mode, ground);
  const [feature, strip] = boldSurfaces(model, mode, [ground, main.fill]);
  const primary = primaryButton(model);
  const secondary = secondaryButtons(model).find((button) => reads(button, mode, ground));
  const input = textInput(model);
  return {
    ground: { background: cssColor(ground), color: cssColor(inkOn(ground, ink)) },
    name: faceCss(face),
    nameWidth: nameWidth(title, face),
    lead: {
      ...textCss(faceNear(model, 24), 24),
      color: cssColor(inkOn(ground, softInkOf(model, mode))),
    },
    primary: primary === undefined ? null : standing(model, primary, mode, ground),
    secondary: secondary === undefined ? null : standing(model, secondary, mode, canvasOf(model, mode)),
    card: {
      ...main.card,
      hairline: { borderColor: cssColor(hairlineOf(model, mode)) },
      input: input === undefined ? null : standing(model, input, mode, main.fill),
      badges: badgesOf(model, mode, main.fill, [strip?.fill ?? ground, main.fill]),
    },
    feature: feature === undefined ? null : cardFrom(model, mode, feature, 16),
    strip: strip === undefined ? null : cardFrom(model, mode, strip, 16),
  };
};
