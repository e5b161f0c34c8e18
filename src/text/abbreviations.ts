// Abbreviations whose full stop ends no sentence: data of the sentence splitter.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Never end a sentence: a name, number or further words always follow. Lower case, without the last full stop. */
export const alwaysOpen = words(`
  dr mr mrs ms mx prof hon rev fr sr st gen col lt maj capt cmdr adm sgt gov sen rep pres amb messrs mme mlle
  viz cf vs i.e e.g eg ie resp approx ca no nos art arts para paras sec secs sect ch chap fig figs tab eq vol vols
  pp p ed eds trans rec recs ref refs app annex al seq ibid op cit n.b incl excl max min est dept
  jan feb mar apr jun jul aug sept sep oct nov dec mt ft u.n
`);

/** May end a sentence: they do where a capitalised word that often opens one follows. Lower case, last stop off. */
export const sometimesOpen = words(`
  etc u.s u.k u.s.a e.u d.c a.m p.m inc ltd co corp plc llc bros jr sr ph.d m.d b.a m.a j.d et.al assn univ gmbh s.a
  n.v u.n u.a.e p.r c.f.r
`);

/** Words that open a sentence far oftener than they go on after an abbreviation in capitals. */
export const sentenceOpeners = words(`
  the a an this that these those it its they he she we i you there here in on at by for from to with without as if when
  while although though however moreover furthermore therefore thus hence nevertheless nonetheless but and or so yet
  such some many most all both each every no not our their his her another other first second third finally in meanwhile
  since because before after during under over between among despite given according what why how who which where
  nation-states states countries governments
`);
