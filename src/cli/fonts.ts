// Font names → bytes of the font files that came with the installation, from the npm font packages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontCut, FontFamily, FontName, FontSource } from '../format/font-source.ts';

const resolver = createRequire(import.meta.url);

/** Package and file prefix of each family; bold is the 600 cut, which prints calmer than 700 at text sizes. */
const families: Readonly<Record<FontFamily, { package: string; file: string }>> = {
  serif: { package: '@expo-google-fonts/source-serif-4', file: 'SourceSerif4' },
  sans: { package: '@expo-google-fonts/source-sans-3', file: 'SourceSans3' },
  devanagari: { package: '@expo-google-fonts/noto-sans-devanagari', file: 'NotoSansDevanagari' },
  tibetan: { package: '@expo-google-fonts/noto-serif-tibetan', file: 'NotoSerifTibetan' },
};
const cuts: Readonly<Record<FontCut, string>> = {
  regular: '400Regular',
  bold: '600SemiBold',
  italic: '400Regular_Italic',
  'bold-italic': '600SemiBold_Italic',
};

/** The fonts of the installation; each file is read when first asked for. Undefined for a cut the family lacks. */
export const installedFonts: FontSource = (name: FontName) => {
  const at = name.indexOf('-');
  const { package: from, file } = families[name.slice(0, at) as FontFamily];
  const cut = cuts[name.slice(at + 1) as FontCut];
  try {
    return readFileSync(resolver.resolve(`${from}/${cut}/${file}_${cut}.ttf`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
};
