// Names of citation styles → CSL 1.0.2 styles; written for this project from the rules of the houses, so that they carry our licence.

const style = (styleClass: 'in-text' | 'note', title: string, body: string) =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="${styleClass}"><info><title>${title}</title><id>https://citationstyles.org/policybrief/${title.toLowerCase().replace(/\W+/g, '-')}</id><updated>2026-11-23T00:00:00+00:00</updated></info>${body}</style>`;

/** What is printed first: author, else editor, else body, else title. */
const leading = (name: string, substituteTitle: string) =>
  `<names variable="author">${name}<substitute><names variable="editor"/><text variable="publisher"/>${substituteTitle}</substitute></names>`;

const year = '<date variable="issued"><date-part name="year"/></date>';
const link = (doi: string, url: string) =>
  `<choose><if variable="DOI"><text variable="DOI" prefix="${doi}"/></if><else><text variable="URL" prefix="${url}"/></else></choose>`;
const isWhole = 'type="book report thesis pamphlet document"';
const locator = (labelled: string, bare: string) =>
  `<choose><if locator="page">${bare}</if><else>${labelled}</else></choose>`;
const labelled =
  '<group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>';
const title = (whole: string, part: string) =>
  `<choose><if ${isWhole} match="any">${whole}</if><else>${part}</else></choose>`;

const shortName = (and: string) =>
  `<name form="short" and="${and}" delimiter=", " et-al-min="4" et-al-use-first="1"/>`;

const chicago = style(
  'in-text',
  'Chicago author-date',
  `<macro name="who">${leading(shortName('text'), '<text variable="title" form="short"/>')}</macro>
<citation disambiguate-add-year-suffix="true" disambiguate-add-names="true"><layout prefix="(" suffix=")" delimiter="; "><group delimiter=", "><group delimiter=" "><text macro="who"/>${year}</group>${locator(labelled, '<text variable="locator"/>')}</group></layout></citation>
<bibliography hanging-indent="true" entry-spacing="0"><sort><key macro="who"/><key variable="issued"/></sort><layout suffix="."><group delimiter=". ">${leading('<name name-as-sort-order="first" and="text" delimiter=", " delimiter-precedes-last="always"/>', '<text variable="title"/>')}${year}${title('<text variable="title" font-style="italic"/>', '<text variable="title" quotes="true"/>')}<group delimiter=" "><text variable="container-title" font-style="italic"/><group delimiter=", "><text variable="volume"/><text variable="issue" prefix="no. "/></group></group><text variable="page"/><group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>${link('https://doi.org/', '')}</group></layout></bibliography>`,
);

const apa = style(
  'in-text',
  'APA',
  `<macro name="who"><names variable="author"><name form="short" and="symbol" delimiter=", " et-al-min="3" et-al-use-first="1"/><substitute><names variable="editor"/><text variable="publisher"/><text variable="title" form="short"/></substitute></names></macro>
<citation disambiguate-add-year-suffix="true" disambiguate-add-names="true"><layout prefix="(" suffix=")" delimiter="; "><group delimiter=", "><text macro="who"/>${year}${labelled}</group></layout></citation>
<bibliography hanging-indent="true"><sort><key macro="who"/><key variable="issued"/></sort><layout><group delimiter=". " suffix="."><group delimiter=" ">${leading('<name name-as-sort-order="all" and="symbol" delimiter=", " initialize-with=". " delimiter-precedes-last="always"/>', '<text variable="title"/>')}<date variable="issued" prefix="(" suffix=")"><date-part name="year"/><date-part name="month" prefix=", "/><date-part name="day" prefix=" "/></date></group>${title('<text variable="title" font-style="italic"/>', '<text variable="title"/>')}<group delimiter=", "><text variable="container-title" font-style="italic"/><group><text variable="volume" font-style="italic"/><text variable="issue" prefix="(" suffix=")"/></group><text variable="page"/></group><text variable="publisher"/></group>${link(' https://doi.org/', ' ')}</layout></bibliography>`,
);

const ieee = style(
  'in-text',
  'IEEE',
  `<citation collapse="citation-number"><sort><key variable="citation-number"/></sort><layout delimiter=", "><group prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/>${labelled}</group></layout></citation>
<bibliography second-field-align="flush" entry-spacing="0"><layout suffix="."><text variable="citation-number" prefix="[" suffix="]"/><group delimiter=", ">${leading('<name and="text" delimiter=", " initialize-with=". "/>', '<text variable="title"/>')}${title('<text variable="title" font-style="italic"/>', '<text variable="title" quotes="true"/>')}<text variable="container-title" font-style="italic"/><text variable="volume" prefix="vol. "/><text variable="issue" prefix="no. "/><group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group><group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group><date variable="issued"><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date>${link('doi: ', '')}</group></layout></bibliography>`,
);

const oscola = style(
  'note',
  'OSCOLA-like notes',
  `<macro name="who">${leading('<name and="text" delimiter=", " et-al-min="4" et-al-use-first="1"/>', '')}</macro>
<macro name="work"><group delimiter=" "><group delimiter=", "><text macro="who"/>${title('<text variable="title" font-style="italic"/>', '<text variable="title" quotes="true"/>')}</group><choose><if type="article-journal"><group delimiter=" "><date variable="issued" prefix="(" suffix=")"><date-part name="year"/></date><text variable="volume"/><text variable="container-title"/><text variable="page-first"/></group></if><else-if ${isWhole} match="any"><group prefix="(" suffix=")" delimiter=" "><text variable="publisher"/>${year}</group></else-if><else><group delimiter=" "><text variable="container-title" font-style="italic"/><date variable="issued" form="text" prefix="(" suffix=")"/></group></else></choose>${link('&lt;https://doi.org/', '&lt;').replaceAll('"/>', '" suffix="&gt;"/>')}</group></macro>
<citation><layout suffix="." delimiter="; "><choose><if position="ibid-with-locator"><group delimiter=" "><text term="ibid" text-case="capitalize-first"/>${locator(labelled, '<text variable="locator"/>')}</group></if><else-if position="ibid"><text term="ibid" text-case="capitalize-first" strip-periods="true"/></else-if><else><group delimiter=" "><text macro="work"/>${locator(labelled, '<text variable="locator"/>')}</group></else></choose></layout></citation>
<bibliography><sort><key macro="who"/><key variable="title"/></sort><layout><text macro="work"/></layout></bibliography>`,
);

/** Styles by the name a person types. */
export const cslStyles: Readonly<Record<string, string>> = { chicago, apa, ieee, oscola };
