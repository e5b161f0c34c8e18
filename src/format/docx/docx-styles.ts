// Page set-up → the styles of a Word file, under the names Word itself uses so that a person's own theme takes over.
import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import type { Document } from '../../document/document.ts';

/** What a ministry may change: fonts and the colour of headings and rules; names of styles in their own template. */
export interface DocxTheme {
  readonly serif?: string;
  readonly sans?: string;
  /** Six hexadecimal digits. */
  readonly accent?: string;
  /** Name of ours → name in their template: { "Quote Source": "Attribution" }. */
  readonly styleNames?: Readonly<Record<string, string>>;
}

export const tint = 'F4F2EC';
export const ruleColour = 'B9B7B0';
const soft = '55585C';
const markColour = '8A1C1C';
const defaultAccent = '1D3F63';

export const accentOf = (theme: DocxTheme) =>
  /^[0-9A-Fa-f]{6}$/.test(theme.accent ?? '') ? (theme.accent ?? '') : defaultAccent;

/** Fonts that office suites have or replace by metric twins (Caladea, Carlito). */
export const faceOf = (document: Document, theme: DocxTheme) =>
  document.page.face === 'serif' ? (theme.serif ?? 'Cambria') : (theme.sans ?? 'Calibri');

/** Builds the styles. Sizes are half-points, spacing twentieths of a point, line spacing 240ths of a line. */
export function composeStyles(document: Document, theme: DocxTheme): IStylesOptions {
  const { bodyPt, lineSpacing, align } = document.page;
  const accent = accentOf(theme);
  const half = (factor: number) => Math.round(bodyPt * factor * 2);
  const line = Math.round(240 * lineSpacing);
  const named = (id: string, name: string, basedOn = 'Normal') => ({
    id,
    name: theme.styleNames?.[name] ?? name,
    basedOn,
    quickFormat: true,
  });
  const heading = (factor: number, before: number) => ({
    run: { size: half(factor), bold: true, color: accent, font: faceOf(document, theme) },
    paragraph: {
      spacing: { before: before * 20, after: 80, line: 259, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
    },
  });
  const rule = { style: BorderStyle.SINGLE, color: accent, size: 18, space: 10 };
  return {
    default: {
      document: {
        run: {
          font: faceOf(document, theme),
          size: half(1),
          language: { value: document.meta.language },
        },
        paragraph: {
          spacing: { after: 120, line, lineRule: LineRuleType.AUTO },
          alignment: align === 'justify' ? 'both' : 'left',
        },
      },
      title: {
        run: { size: half(1.9), bold: true, color: accent, font: faceOf(document, theme) },
        paragraph: {
          spacing: { before: 0, after: 160, line: 259, lineRule: LineRuleType.AUTO },
          keepNext: true,
        },
      },
      heading1: heading(1.25, 16),
      heading2: heading(1.08, 12),
      heading3: heading(1, 10),
      heading4: heading(1, 10),
      heading5: heading(1, 10),
      heading6: heading(1, 10),
      hyperlink: { run: { color: '174A7E', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        ...named('Subtitle', 'Subtitle'),
        run: { italics: true, size: half(1.12), color: soft, font: faceOf(document, theme) },
        paragraph: { spacing: { after: 200 } },
      },
      { ...named('ListNumber', 'List Number'), paragraph: { spacing: { after: 100 } } },
      { ...named('ListBullet', 'List Bullet'), paragraph: { spacing: { after: 80 } } },
      { ...named('ListContinue', 'List Continue'), paragraph: { spacing: { after: 100 } } },
      {
        ...named('Quote', 'Quote'),
        run: { italics: true },
        paragraph: { indent: { left: 340, right: 340 }, border: { left: rule }, keepLines: true },
      },
      {
        ...named('IntenseQuote', 'Intense Quote'),
        run: { size: half(1.3), color: accent },
        paragraph: {
          spacing: { before: 240, after: 120, line: 276, lineRule: LineRuleType.AUTO },
          border: { top: { ...rule, size: 12, space: 8 } },
          keepNext: true,
          keepLines: true,
        },
      },
      {
        ...named('QuoteSource', 'Quote Source'),
        run: { size: half(0.9), color: soft },
        paragraph: { spacing: { after: 200 } },
      },
      { ...named('Caption', 'caption'), run: { size: half(0.9), color: soft } },
      { ...named('Alert', 'Alert') },
      {
        ...named('Code', 'Code'),
        run: { font: 'Consolas', size: half(0.88) },
        paragraph: { alignment: 'left' },
      },
      {
        ...named('TableText', 'Table Text'),
        run: { size: half(0.9) },
        paragraph: {
          spacing: { before: 40, after: 40, line: 259, lineRule: LineRuleType.AUTO },
          alignment: 'left',
        },
      },
      { ...named('TableLabel', 'Table Label', 'TableText'), run: { color: soft } },
      {
        ...named('TableHeading', 'Table Heading', 'TableText'),
        run: { bold: true, color: accent },
      },
      {
        ...named('Header', 'header'),
        run: { size: 17, color: soft },
        paragraph: { spacing: { after: 0 }, alignment: 'left' },
      },
      {
        ...named('Footer', 'footer'),
        run: { size: 17, color: soft },
        paragraph: { spacing: { after: 0 }, alignment: 'left' },
      },
      {
        ...named('Marking', 'Marking', 'Header'),
        run: { bold: true, size: 20, color: markColour },
        paragraph: { alignment: 'center', spacing: { before: 60, after: 60 } },
      },
    ],
    characterStyles: [
      {
        id: 'StrengthBadge',
        name: theme.styleNames?.['Strength Badge'] ?? 'Strength Badge',
        quickFormat: true,
        run: {
          bold: true,
          color: accent,
          size: half(0.86),
          border: { style: BorderStyle.SINGLE, color: accent, size: 4, space: 1 },
        },
      },
      { id: 'CodeChar', name: 'Code Char', run: { font: 'Consolas', size: half(0.9) } },
    ],
  };
}

/** Table styles as XML, since the library has no builder for them: rules between rows, a strong one under a header row. */
export function tableStyles(accent: string): string {
  const line = (name: string, size: number, colour: string) =>
    `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
  const style = (id: string, name: string, firstRow: string) =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:tblPr><w:tblBorders>${line('top', 4, ruleColour)}${line('bottom', 4, ruleColour)}${line('insideH', 4, ruleColour)}</w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="115" w:type="dxa"/></w:tblCellMar></w:tblPr>${firstRow}</w:style>`;
  const header = `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${line('top', 0, ruleColour).replace('single', 'nil')}${line('bottom', 12, accent)}</w:tcBorders></w:tcPr></w:tblStylePr>`;
  return style('BriefTable', 'Brief Table', header) + style('BriefForm', 'Brief Form', '');
}
