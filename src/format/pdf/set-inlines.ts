// Inline Markdown → styled runs: emphasis, links, badges, code.
import { modalityScale } from '../../brief/modality.ts';
import { type Inline, plainText } from '../../text/markdown-tree.ts';
import type { Span } from '../../text/span.ts';
import type { Hyphenator } from './hyphenate.ts';
import type { Setting } from './setting.ts';
import { StructElement } from './structure.ts';
import { cutOf, white } from './style.ts';
import type { Run, RunStyle } from './words.ts';

/** Where the inlines stand: their style, the element they belong to, and the place of their block. */
interface Place {
  readonly style: RunStyle;
  readonly parent: StructElement;
  readonly span: Span | undefined;
  readonly element?: StructElement;
  readonly link?: string;
  readonly hyphenate?: Hyphenator;
}

/** Sets inlines; a hard break becomes a line break in the text. */
export function setInlines(inlines: readonly Inline[], place: Place, setting: Setting): Run[] {
  return inlines.flatMap((inline) => setInline(inline, place, setting));
}

function setInline(inline: Inline, place: Place, setting: Setting): Run[] {
  switch (inline.type) {
    case 'text':
      return setText(inline.value, place, setting);
    case 'break':
      // The space keeps the words apart for whoever copies or hears the text.
      return setText(' \n', place, setting);
    case 'image':
      if (inline.alt.trim() === '') setting.reportImage(place.span);
      return setText(
        inline.alt,
        restyle(place, { font: cutOf(place.style.font, { italic: true }) }),
        setting,
      );
    case 'inlineCode':
      return setCode(inline.value, place, setting);
    case 'link':
      return setInlines(
        inline.children,
        linked(inline.url, plainText(inline), place, setting),
        setting,
      );
    case 'strong':
      return setInlines(
        inline.children,
        restyle(place, { font: cutOf(place.style.font, { bold: true }) }),
        setting,
      );
    case 'emphasis':
      return setInlines(
        inline.children,
        restyle(place, { font: cutOf(place.style.font, { italic: true }) }),
        setting,
      );
    case 'delete':
      return setInlines(inline.children, restyle(place, { strike: true }), setting);
  }
}

const restyle = (place: Place, change: Partial<RunStyle>): Place => ({
  ...place,
  style: { ...place.style, ...change },
});

function setText(text: string, place: Place, setting: Setting): Run[] {
  if (text === '') return [];
  const { style, element, link, parent, span } = place;
  const run = {
    text: place.hyphenate?.(text) ?? text,
    style,
    ...(element ? { element } : {}),
    ...(link ? { link } : {}),
  };
  return setting.runs(run, parent, span);
}

/** A link to a place that the document lacks stays text: the template may have left its section out. */
function linked(url: string, words: string, place: Place, setting: Setting): Place {
  const target = url.startsWith('#') ? `#${decoded(url.slice(1))}` : url;
  const inside = target.startsWith('#');
  if (inside && !setting.places.has(target.slice(1))) return place;
  const contents = inside ? `Go to: ${words}` : `${words} (${url})`;
  const element = StructElement.inline('Link', place.parent, { contents });
  return {
    ...restyle(place, { colour: setting.scale.colours.accent, underline: true }),
    element,
    link: target,
  };
}

/** The Markdown reader writes letters beyond ASCII as percent signs and digits. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** A strength label is a pill; other code keeps the text's size in the sans face. */
function setCode(value: string, place: Place, setting: Setting): Run[] {
  const step = modalityScale.findIndex(({ badge }) => badge === value);
  if (step < 0) {
    const font = cutOf('sans-regular', { bold: place.style.font.includes('bold') });
    return setText(value, restyle(place, { font, sizePt: place.style.sizePt * 0.94 }), setting);
  }
  const { colours } = setting.scale;
  const style: RunStyle = {
    ...place.style,
    font: 'sans-bold',
    sizePt: place.style.sizePt * 0.78,
    colour: step >= 4 ? white : colours.accent,
    badge: step,
    pill: {
      line: colours.accent,
      fill: step >= 4 ? colours.accent : step >= 2 ? colours.strongTint : white,
    },
  };
  return [{ text: value, style, noWrap: true }];
}
