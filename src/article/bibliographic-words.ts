// Words by which a stretch of a reference shows what it is: an organisation, a periodical, a genre, an event, a place.

/** Words that name an organisation wherever they stand in it. */
const organisationWords =
  /\b(?:universit(?:y|é|ät|à|eit|et)|universidad|college|school|institut[eo]?|institution|cent(?:re|er)|foundation|ministry|department|office|bureau|agency|authority|commission|committee|council|association|organi[sz]ation|union|bank|fund|programme|government|parliament|services?|society|academy|secretariat|delegation|directorate|board|group|network|alliance|company|corporation|inc|ltd|llc|press|publish(?:ers?|ing)|publications|books|verlag|desk|staff|team|editors?|correspondent|embassy|court|library|laborator(?:y|ies)|consortium|federation|confederation|nations|police|forces|republic|kingdom|states|stiftung|think tank|task force|working group|assembly|senate|cabinet|treasury|house of (?:commons|lords))\b/iu;

/** Words of publishing houses; a house counts as an organisation too. */
const publisherWords =
  /\b(?:press|publish(?:ers?|ing)|publications|verlag|books|routledge|springer|wiley|elsevier|sage|palgrave|macmillan|oup|cup|hart|brill|penguin|norton|mcgraw-hill|pearson|blackwell|polity|zed|edward elgar|de gruyter|o['’]reilly)\b/iu;

const periodicalWords =
  /\b(?:journal|review|quarterly|bulletin|magazine|times|post|herald|tribune|gazette|telegraph|guardian|observer|news|newsletter|daily|weekly|monthly|express|chronicle|mail|mirror|proceedings|transactions|annals|archives|letters|economist|analysis|studies|affairs|perspectives|survey|yearbook|digest|report(?:er)?s?|diplomat|j\.?|rev\.?|q\.?|acta|lancet|bmj|nature|science)(?=$|[\s,.;:])/iu;

const newspaperWords =
  /\b(?:times|post|herald|tribune|gazette|telegraph|guardian|news|daily|express|chronicle|mail|mirror|hindu|sun|standard)\b/iu;

const genreWords =
  /^(?:[\p{L}\d-]+ ){0,2}(?:press release|press note|news release|working paper|policy brief|issue brief|briefing(?: paper)?|discussion paper|occasional paper|research paper|white paper|green paper|fact ?sheet|comment(?:ary)?|backgrounder|blog(?: post)?|op-ed|editorial|interview|speech|statement|(?:(?:ph\.?d|doctoral|master(?:['’]s)?) )?(?:thesis|dissertation)|technical report|research report|special report|policy paper|tech(?:nical)? rep\.?)(?: (?:no\.? ?)?[\d/.-]+)?$/iu;

const eventWords =
  /\b(?:meeting|summit|conference|workshop|symposium|congress|seminar|colloquium|session|roundtable|hearing)s?\b/iu;

/** Cities and regions that publish much; data, not logic. */
const places = new Set(
  `Abingdon;Abu Dhabi;Addis Ababa;Amsterdam;Ankara;Ann Arbor;Athens;Atlanta;Auckland;Austin;Baltimore;Bangalore;Bengaluru;Bangkok;Barcelona;Basel;Basingstoke;Beijing;Beirut;Belgrade;Berkeley;Berlin;Bern;Bonn;Boston;Boulder;Bristol;Brisbane;Brussels;Bucharest;Budapest;Buenos Aires;Cairo;Cambridge;Canberra;Cape Town;Chennai;Cheltenham;Chicago;Colombo;Copenhagen;Dakar;Dar es Salaam;Delhi;Dhaka;Doha;Dordrecht;Dubai;Dublin;Durham;Edinburgh;Exeter;Farnham;Florence;Frankfurt;Frankfurt am Main;Geneva;Glasgow;Hamburg;Hanoi;Harlow;Helsinki;Hoboken;Hong Kong;Islamabad;Istanbul;Ithaca;Jakarta;Jerusalem;Johannesburg;Kabul;Kampala;Karachi;Kathmandu;Kiev;Kolkata;Kuala Lumpur;Kyiv;Lagos;Lahore;Leiden;Leuven;Lima;Lisbon;London;Los Angeles;Lund;Luxembourg;Madrid;Male;Manchester;Manila;Melbourne;Mexico City;Milan;Minneapolis;Montreal;Moscow;Mumbai;Munich;Nairobi;New Delhi;New Haven;New York;NY;Nicosia;Oslo;Ottawa;Oxford;Paris;Philadelphia;Prague;Pretoria;Princeton;Reading;Riga;Rio de Janeiro;Riyadh;Rome;San Francisco;Santa Monica;Santiago;São Paulo;Sarajevo;Seattle;Seoul;Shanghai;Singapore;Sofia;Southampton;Stanford;Stockholm;Sydney;Taipei;Tallinn;Tbilisi;Tehran;Tel Aviv;The Hague;Thimphu;Thousand Oaks;Tokyo;Toronto;Tunis;Uppsala;Utrecht;Vancouver;Vienna;Vilnius;Warsaw;Washington;Washington DC;Washington D.C.;Washington, DC;Washington, D.C.;Wellington;Yangon;Zagreb;Zurich`
    .toLowerCase()
    .split(';'),
);

/** "Ministry of External Affairs", "UNODC", "Outlook Web Desk". */
export function isOrganisation(text: string): boolean {
  return organisationWords.test(text) || publisherWords.test(text) || isAcronym(text);
}

/** "UNODC", "G20", "ASEAN-ISIS": capitals (and digits) only, two at least. */
export function isAcronym(text: string): boolean {
  return /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d&/-]{2,12}$/u.test(text);
}

/** "The Economic Times", "FPRC Journal", "Int J Epidemiol": a name of few words, not that of an organisation. */
export function isPeriodical(text: string): boolean {
  const words = text.split(' ').length;
  if (words > 9 || organisationWords.test(text)) return false;
  return periodicalWords.test(text) || (words <= 4 && /^The \p{Lu}/u.test(text));
}

/** True for names that daily papers bear. */
export function isNewspaper(text: string): boolean {
  return newspaperWords.test(text);
}

/** "Press Release", "Working Paper 12", "IDSA Comment". */
export function isGenre(text: string): boolean {
  return genreWords.test(text);
}

/** "EU-India Cyber Expert Meeting": capitalised, of few words. */
export function isEvent(text: string): boolean {
  return text.split(' ').length <= 8 && eventWords.test(text) && isTitleCase(text);
}

/** A city known to publish, alone or with its state or country: "New York", "Cambridge, MA", "London, UK". */
export function isPlace(text: string): boolean {
  const bare = text.replace(/[.]+$/, '').toLowerCase();
  if (places.has(bare)) return true;
  const [city = '', region = ''] = bare.split(', ');
  return places.has(city) && /^(?:[a-z]{2}|u\.?k|usa|u\.s\.a|india|d\.c)$/.test(region);
}

/** True where every word but the small ones is capitalised. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}'’]*/gu) ?? [];
  const small =
    /^(?:a|an|and|as|at|but|by|for|from|in|into|is|la|le|de|des|du|nor|of|on|or|s|the|to|und|with|von|via)$/u;
  return words.length > 0 && words.every((word) => small.test(word) || /^\p{Lu}/u.test(word));
}
