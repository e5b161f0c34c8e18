// Language → a CSL locale with the terms that our styles and most others print; written for this project.

interface Terms {
  readonly and: string;
  readonly accessed: string;
  readonly available: string;
  readonly by: string;
  readonly edition: string;
  readonly etAl: string;
  readonly from: string;
  readonly in: string;
  readonly retrieved: string;
  readonly noDate: string;
  readonly ibid: string;
  /** Opening and closing quotation marks, outer and inner. */
  readonly quotes: readonly [string, string, string, string];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Long singular, long plural, short singular, short plural. */
  readonly labels: Readonly<Record<string, readonly [string, string, string, string]>>;
  /** Order of a written date. */
  readonly date: readonly ('day' | 'month' | 'year')[];
  readonly ordinal: string;
}

const english: Terms = {
  and: 'and',
  accessed: 'accessed',
  available: 'available at',
  by: 'by',
  edition: 'edition',
  etAl: 'et al.',
  from: 'from',
  in: 'in',
  retrieved: 'retrieved',
  noDate: 'n.d.',
  ibid: 'ibid.',
  quotes: ['“', '”', '‘', '’'],
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  shortMonths: 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sep. Oct. Nov. Dec.'.split(' '),
  labels: {
    page: ['page', 'pages', 'p.', 'pp.'],
    chapter: ['chapter', 'chapters', 'chap.', 'chaps.'],
    section: ['section', 'sections', 'sec.', 'secs.'],
    paragraph: ['paragraph', 'paragraphs', 'para.', 'paras.'],
    figure: ['figure', 'figures', 'fig.', 'figs.'],
    note: ['note', 'notes', 'n.', 'nn.'],
    volume: ['volume', 'volumes', 'vol.', 'vols.'],
    issue: ['number', 'numbers', 'no.', 'nos.'],
    line: ['line', 'lines', 'l.', 'll.'],
    editor: ['editor', 'editors', 'ed.', 'eds.'],
    translator: ['translator', 'translators', 'trans.', 'trans.'],
  },
  date: ['month', 'day', 'year'],
  ordinal: '',
};

const locales: Readonly<Record<string, Terms>> = {
  'en-US': english,
  'en-GB': { ...english, quotes: ['‘', '’', '“', '”'], date: ['day', 'month', 'year'] },
  'de-DE': {
    ...english,
    and: 'und',
    accessed: 'zugegriffen',
    available: 'verfügbar unter',
    by: 'von',
    edition: 'Auflage',
    etAl: 'u. a.',
    from: 'von',
    retrieved: 'abgerufen',
    noDate: 'o. J.',
    ibid: 'ebd.',
    quotes: ['„', '“', '‚', '‘'],
    months:
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
        ' ',
      ),
    shortMonths: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.'.split(' '),
    labels: {
      ...english.labels,
      page: ['Seite', 'Seiten', 'S.', 'S.'],
      chapter: ['Kapitel', 'Kapitel', 'Kap.', 'Kap.'],
      section: ['Abschnitt', 'Abschnitte', 'Abschn.', 'Abschn.'],
      paragraph: ['Absatz', 'Absätze', 'Abs.', 'Abs.'],
      volume: ['Band', 'Bände', 'Bd.', 'Bde.'],
      issue: ['Nummer', 'Nummern', 'Nr.', 'Nr.'],
      editor: ['Herausgeber', 'Herausgeber', 'Hrsg.', 'Hrsg.'],
    },
    date: ['day', 'month', 'year'],
    ordinal: '.',
  },
  'fr-FR': {
    ...english,
    and: 'et',
    accessed: 'consulté le',
    available: 'disponible à l’adresse',
    by: 'par',
    edition: 'édition',
    from: 'à l’adresse',
    in: 'dans',
    retrieved: 'consulté',
    noDate: 's. d.',
    ibid: 'ibid.',
    quotes: ['« ', ' »', '“', '”'],
    months:
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
        ' ',
      ),
    shortMonths: 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'.split(' '),
    labels: {
      ...english.labels,
      chapter: ['chapitre', 'chapitres', 'chap.', 'chap.'],
      volume: ['volume', 'volumes', 'vol.', 'vol.'],
      issue: ['numéro', 'numéros', 'nᵒ', 'nᵒˢ'],
      editor: ['éditeur', 'éditeurs', 'éd.', 'éd.'],
    },
    date: ['day', 'month', 'year'],
  },
};

/** The locale of a language tag: its own, one of the same language, else American English, as CSL falls back. */
export function cslLocale(language: string): string {
  const [base = ''] = language.split('-');
  const near = Object.keys(locales).find((tag) => tag.startsWith(`${base}-`));
  const tag = locales[language] ? language : (near ?? 'en-US');
  return writeLocale(tag, locales[tag] ?? english);
}

function writeLocale(tag: string, terms: Terms): string {
  const term = (name: string, text: string) => `<term name="${name}">${text}</term>`;
  const [open, close, openInner, closeInner] = terms.quotes;
  const labels = Object.entries(terms.labels).flatMap(
    ([name, [one, many, shortOne, shortMany]]) => [
      `<term name="${name}"><single>${one}</single><multiple>${many}</multiple></term>`,
      `<term name="${name}" form="short"><single>${shortOne}</single><multiple>${shortMany}</multiple></term>`,
    ],
  );
  const months = terms.months.flatMap((month, index) => {
    const number = String(index + 1).padStart(2, '0');
    return [
      term(`month-${number}`, month),
      `<term name="month-${number}" form="short">${terms.shortMonths[index]}</term>`,
    ];
  });
  return `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${tag}"><style-options punctuation-in-quote="${tag === 'en-US'}"/>${dates(terms)}<terms>${[
    term('and', terms.and),
    term('accessed', terms.accessed),
    term('available at', terms.available),
    term('by', terms.by),
    term('edition', terms.edition),
    `<term name="edition" form="short">${terms.edition.slice(0, 2)}.</term>`,
    term('et-al', terms.etAl),
    term('from', terms.from),
    term('in', terms.in),
    term('retrieved', terms.retrieved),
    term('no date', terms.noDate),
    `<term name="no date" form="short">${terms.noDate}</term>`,
    term('ibid', terms.ibid),
    term('open-quote', open),
    term('close-quote', close),
    term('open-inner-quote', openInner),
    term('close-inner-quote', closeInner),
    term('page-range-delimiter', '–'),
    term('ordinal', terms.ordinal),
    ...labels,
    ...months,
  ].join('')}</terms></locale>`;
}

function dates({ date }: Terms): string {
  const parts = date.map((part, index) => {
    const suffix = part === 'day' && date[0] === 'month' ? ',' : '';
    return `<date-part name="${part}"${index > 0 ? ' prefix=" "' : ''}${suffix === '' ? '' : ` suffix="${suffix}"`}/>`;
  });
  const numeric =
    '<date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/>';
  return `<date form="text">${parts.join('')}</date><date form="numeric">${numeric}</date>`;
}
