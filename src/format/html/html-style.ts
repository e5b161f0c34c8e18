// Page set-up → the style sheet of a page: one column of calm text on any screen, dark or light, and A4 on paper.
import type { Document } from '../../document/document.ts';
import { writePageRule } from './html-running.ts';

/** A font file to be carried inside the page; only where a person asks for it. */
export interface EmbeddedFont {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** font/woff2, font/ttf or font/otf. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const stacks = {
  serif:
    '"Source Serif 4","Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif",Georgia,serif',
  sans: '"Source Sans 3",system-ui,-apple-system,"Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif',
} as const;

/** Writes the style sheet; colours keep a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3) in both schemes. */
export function writeStyle(document: Document, fonts: readonly EmbeddedFont[]): string {
  const { page } = document;
  const root = `:root{--face:${stacks[page.face]};--lines:${Math.max(1.5, page.lineSpacing)}}`;
  const print = `@media print{body{font-size:${page.bodyPt}pt;line-height:${page.lineSpacing * 1.17}}${
    page.columns === 2 ? columns : ''
  }}`;
  return [...fonts.map(writeFace), root, screen, paper, print, writePageRule(document)].join('\n');
}

function writeFace(font: EmbeddedFont): string {
  const data = Buffer.from(font.bytes).toString('base64');
  const family = font.family.replace(/[^\p{L}\p{N} -]/gu, '');
  return `@font-face{font-family:"${family}";font-weight:${font.weight};font-style:${font.style};src:url(data:${font.mediaType.replace(/[^a-z0-9/+-]/g, '')};base64,${data})}`;
}

const columns = '.columns{columns:2;column-gap:8mm}';

const screen = `*{box-sizing:border-box}
:root{color-scheme:light dark;--paper:#fffefb;--ink:#1b1c1e;--soft:#55585c;--rule:#d5d2c9;--tint:#f4f2ec;--accent:#1d3f63;--link:#174a7e;--mark:#8a1c1c}
@media (prefers-color-scheme:dark){:root{--paper:#17191c;--ink:#e9e7e1;--soft:#b3b1aa;--rule:#3e4146;--tint:#22252a;--accent:#a9c8ea;--link:#9cc6f2;--mark:#ff9d94}}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/var(--lines) var(--face);overflow-wrap:break-word;font-kerning:normal}
main,header.top,footer.bottom{max-width:44rem;margin:0 auto;padding:0 1.25rem}
main{padding-top:1rem;padding-bottom:2rem}
main:focus{outline:none}
.skip{position:absolute;left:-200vw;top:0;background:var(--ink);color:var(--paper);padding:.6rem 1rem;z-index:1}
.skip:focus{left:0}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.running{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;margin:0;padding:.75rem 0;color:var(--soft);font-size:.875rem}
header.top{border-top:.35rem solid var(--accent);margin-top:0}
footer.bottom{border-top:1px solid var(--rule)}
.marking{margin:0;padding:.6rem 0 0;text-align:center;font-weight:700;letter-spacing:.06em;color:var(--mark)}
h1,h2,h3,h4,h5,h6{line-height:1.2;color:var(--accent);text-wrap:balance;margin:2em 0 .5em;break-after:avoid}
h1{font-size:clamp(1.7rem,1.3rem + 2vw,2.4rem);margin:.6em 0 .5em;letter-spacing:-.01em}
h2{font-size:1.35rem;padding-top:.6em;border-top:1px solid var(--rule)}
h3{font-size:1.125rem}h4,h5,h6{font-size:1rem}
p{margin:0 0 .9em}
.standfirst{font-size:1.2rem;line-height:1.45;color:var(--soft);margin-bottom:1.4em}
a{color:var(--link);text-underline-offset:.15em}
a.ref{text-decoration-style:dotted}
ol,ul{margin:0 0 1em;padding-left:1.6em}
li{margin:0 0 .5em;padding-left:.15em}
li>ol,li>ul{margin-top:.5em}
ul{list-style-type:disc}
ol>li::marker{color:var(--soft);font-variant-numeric:tabular-nums}
.labelled,.checks{list-style:none;padding-left:0}
.labelled>li{padding-left:2.4em;position:relative}
.labelled .label{position:absolute;left:0;color:var(--soft)}
.checks label{display:flex;gap:.6em;align-items:baseline}
.badge{display:inline-block;padding:0 .5em;border:1px solid currentColor;border-radius:1em;font-family:system-ui,-apple-system,"Segoe UI","Liberation Sans",Arial,sans-serif;font-size:.8em;line-height:1.5;font-weight:600;white-space:nowrap;color:var(--accent)}
.badge-5,.badge-4{background:var(--accent);border-color:var(--accent);color:var(--paper)}
.badge-3{border-width:2px}
.badge-0,.badge-1{border-style:dashed;font-weight:400}
table{width:100%;border-collapse:collapse;margin:0 0 1.3em;font-size:.94em;line-height:1.45;border-bottom:1px solid var(--rule)}
th,td{padding:.5em .75em .5em 0;text-align:left;vertical-align:top;border-top:1px solid var(--rule)}
thead th{border-top:0;border-bottom:2px solid var(--accent);vertical-align:bottom;font-weight:600}
tbody th{font-weight:600;color:var(--accent)}
.form th{width:38%;font-weight:400;color:var(--soft)}
.form th,.form td,.narrow td{overflow-wrap:anywhere}
.right{text-align:right}.center{text-align:center}
.scroll{overflow-x:auto;margin:0 0 1.3em}
.scroll table{min-width:46rem;margin:0}
.quote{margin:1.2em 0;padding:.1em 0 .1em 1.1em;border-left:3px solid var(--accent)}
blockquote{margin:0}
.quote blockquote p{margin-bottom:.4em;font-style:italic}
figcaption{color:var(--soft);font-size:.9em}
.pull{margin:1.8em 0;padding:1em 0;border-top:2px solid var(--accent);border-bottom:1px solid var(--rule)}
.pull blockquote{font-size:1.35rem;line-height:1.35;color:var(--accent);text-wrap:balance}
.pull blockquote strong{font-weight:400}
.alert{margin:1.3em 0;padding:.9em 1.1em .1em;background:var(--tint);border-left:3px solid var(--accent)}
.alert.warning,.alert.caution,.alert.important{border-left-color:var(--mark)}
pre{overflow-x:auto;background:var(--tint);padding:1em}
code{font-family:ui-monospace,"Liberation Mono",Consolas,monospace;font-size:.9em;overflow-wrap:anywhere}
.part+.part{margin-top:4rem;border-top:.35rem solid var(--accent)}
.evidence{margin:.2em 0 1em;font-size:.92em;line-height:1.5}
.evidence summary{display:inline-flex;align-items:center;min-height:1.75rem;padding:0 .1em;cursor:pointer;color:var(--link)}
.evidence summary::-webkit-details-marker{display:none}
.evidence summary::before{content:"▸";margin-right:.4em;font-size:.9em}
.evidence[open] summary::before{content:"▾"}
.evidence summary::after{content:attr(data-label);text-decoration:underline dotted;text-underline-offset:.2em}
.evidence ul{list-style:none;margin:.3em 0 0;padding:.7em 1em .2em;background:var(--tint);border-left:3px solid var(--rule)}
.evidence li{padding:0}
.evidence .place{display:block;color:var(--soft);font-size:.94em}
.index{list-style:none;padding:0}.index>li{padding:1em 0;border-top:1px solid var(--rule);margin:0}
.index h2,.index h3{border:0;padding:0;margin:0 0 .2em}
.files{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3em 1.2em;margin:.4em 0 0}.files li{margin:0;padding:.15em 0;min-height:1.75rem}
.twin{color:var(--soft);font-size:.94em}
.entry{display:flex;gap:1.25rem}.entry img{width:6.5rem;height:auto;align-self:flex-start;border:1px solid var(--rule);background:#fff}
@media (min-width:64rem){body{font-size:1.125rem}}
@media (max-width:30rem){.quote{padding-left:.8em}.labelled>li{padding-left:2em}.form th{width:42%}.entry img{width:4.5rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.badge{border-color:CanvasText}}`;

/** The style sheet of an index page. */
export const indexStyle = `:root{--face:${stacks.sans};--lines:1.5}
${screen}`;

const paper = `@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#3a3c40;--rule:#b9b7b0;--tint:#f4f2ec;--accent:#1d3f63;--link:#000;--mark:#8a1c1c}
.skip,.running,[data-apparatus]{display:none}
main,header.top,footer.bottom{max-width:none;padding:0;margin:0}
header.top,footer.bottom{border:0}
h1{font-size:1.9em;margin-top:0}h2{font-size:1.2em;margin-top:1.2em;padding-top:.35em}h3{font-size:1.05em;margin-top:1em}
h2,h3,h4{break-after:avoid}
p,li{orphans:2;widows:2}
a{text-decoration:none;color:inherit}
table{font-size:.86em;line-height:1.3}thead{display:table-header-group}tr,figure{break-inside:avoid}
th,td{padding:.3em .6em .3em 0}
.scroll{overflow:visible}.scroll table{min-width:0}
.badge{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.alert{border:1px solid var(--rule);border-left:3px solid var(--accent)}
.part+.part{break-before:page;margin:0;border:0}.part+.part h2:first-child{border:0}
.standfirst{font-size:1.1em}.pull{margin:1em 0}.pull blockquote{font-size:1.15em}}
@supports (content-visibility:auto) and (not (-moz-appearance:none)) and (not (font:-apple-system-body)){@media print{.marking{display:none}}}`;
