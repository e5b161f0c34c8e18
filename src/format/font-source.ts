// Names of the font files a writer may ask for, and the shape of whoever brings them.

/** Families a document is set in: two for Latin, Greek and Cyrillic, one each for the scripts they lack. */
export type FontFamily = 'serif' | 'sans' | 'devanagari' | 'tibetan';
export type FontCut = 'regular' | 'bold' | 'italic' | 'bold-italic';
export type FontName = `${FontFamily}-${FontCut}`;

/**
 * Bytes of a font file (static TrueType or OpenType), or undefined where the installation has none.
 *
 * Must give the same bytes for the same name for as long as it lives: fonts are parsed once for each source.
 */
export type FontSource = (name: FontName) => Uint8Array | undefined;
