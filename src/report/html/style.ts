/** The page's look, in light and dark, by what the reader's system prefers; colours keep a contrast of 4.5 to 1. */
export const style = `
:root { color-scheme: light dark; --page: #fff; --panel: #f6f8fa; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0550ae;
  --bad: #a40e26; --bad-soft: #ffebe9; --warn: #7d4e00; --warn-soft: #fff4d6; --good: #116329; --good-soft: #dafbe1; --calm: #424a53; --calm-soft: #eaeef2; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --panel: #161b22; --text: #e6edf3; --quiet: #9da7b3; --line: #3d444d; --link: #79b8ff;
  --bad: #ffa198; --bad-soft: #4a1419; --warn: #f2cc60; --warn-soft: #3d2e00; --good: #7ee787; --good-soft: #0f3a1d; --calm: #c3cbd3; --calm-soft: #272e36; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 0; display: inline; }
h4 { font-size: .95rem; margin: 1.2rem 0 .4rem; } h5 { font-size: .95rem; font-weight: 600; margin: 0 0 .4rem; }
a { color: var(--link); } code { font: .88em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--calm-soft); border-radius: .25rem; padding: .1em .3em; }
.quiet { color: var(--quiet); font-weight: 400; } [hidden] { display: none !important; }
a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--page); padding: .5rem; }
.cards { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; padding: 0; margin: 1.25rem 0; }
.cards li { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; background: var(--panel); }
.cards strong { display: block; font-size: 1.9rem; line-height: 1.1; }
.cards .unsafe strong { color: var(--bad); } .cards .drifted strong, .cards .unjudged strong { color: var(--warn); } .cards .in-sync strong { color: var(--good); }
.overview { display: grid; grid-template-columns: 2fr 1fr; gap: 0 2rem; align-items: start; } .overview > section { min-width: 0; }
@media (max-width: 50rem) { .overview { grid-template-columns: 1fr; } }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--quiet); font-size: .85rem; font-weight: 600; overflow-wrap: break-word; } tbody th { font-weight: 500; } .number { text-align: right; font-variant-numeric: tabular-nums; width: 6rem; }
thead th:has(+ th):nth-child(2) { white-space: nowrap; } .scroll { overflow-x: auto; } .scroll > table { min-width: 36rem; }
@media (max-width: 40rem) { body { padding: .75rem; } th, td { padding: .4rem .3rem; } .number { width: auto; white-space: nowrap; } .scroll > table { min-width: 0; }
.stack, .stack tbody, .stack tr:not([hidden]), .stack tbody th, .stack td { display: block; } .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.stack tr { padding: .4rem 0; border-bottom: 1px solid var(--line); } .stack tbody th, .stack td { border-bottom: 0; padding: .1rem 0; } .stack td:empty { display: none; }
.stack td { display: grid; grid-template-columns: 7.5rem 1fr; gap: .5rem; justify-items: start; text-align: left; white-space: normal; } .stack td::before { content: attr(data-label); color: var(--quiet); font-size: .85rem; } }
.chip { display: inline-block; border-radius: 1rem; padding: .05rem .6rem; font-size: .82rem; font-weight: 600; white-space: nowrap; background: var(--calm-soft); color: var(--calm); }
.chip.conflict, .chip.manual-change, .chip.unsafe { background: var(--bad-soft); color: var(--bad); }
.chip.unknown, .chip.misconfiguration, .chip.missing, .chip.extra { background: var(--warn-soft); color: var(--warn); }
.chip.git-ahead { background: var(--good-soft); color: var(--good); }
#filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .5rem 0 1rem; padding: .75rem; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; }
#filters > span { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: center; } #filters .wide { flex: 1 1 17rem; } #filters input[type=search] { flex: 1; min-width: min(12rem, 100%); }
input, select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: .35rem; padding: .3rem .5rem; }
details.app { border: 1px solid var(--line); border-radius: .5rem; margin: .75rem 0; content-visibility: auto; contain-intrinsic-size: auto 3rem; }
details.app > summary { padding: .6rem 1rem; cursor: pointer; background: var(--panel); border-radius: .5rem; } details.app[open] > summary { border-radius: .5rem .5rem 0 0; border-bottom: 1px solid var(--line); }
.body { padding: .5rem 1rem 1rem; } .verdict { font-size: 1.05rem; }
.object { border-top: 1px solid var(--line); margin-top: 1rem; } .finding { margin: .75rem 0 1rem; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: .25rem 1.5rem; margin: .5rem 0; } dl > div { display: flex; gap: .5rem; } dt { color: var(--quiet); flex: 0 0 6.5rem; } dd { margin: 0; min-width: 0; }
.timeline { list-style: none; padding: 0; margin: .25rem 0; border-left: 2px solid var(--line); } .timeline li { padding: .15rem 0 .15rem 1rem; position: relative; }
.timeline li::before { content: ''; position: absolute; left: -.4rem; top: .65rem; width: .6rem; height: .6rem; border-radius: 50%; background: var(--quiet); } .timeline .next { font-weight: 600; } .timeline .next::before { background: var(--page); border: 2px solid var(--bad); }
time { font-variant-numeric: tabular-nums; color: var(--quiet); margin-right: .5rem; }
.diff { table-layout: fixed; border: 1px solid var(--line); } .diff th, .diff td { width: 50%; padding: .05rem .5rem; border-bottom: 0; font: .84rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre-wrap; }
.diff thead th { border-bottom: 1px solid var(--line); } .diff td + td { border-left: 1px solid var(--line); } .diff td.git { background: var(--bad-soft); } .diff td.live { background: var(--good-soft); } .diff td.none { background: var(--panel); } .sign { color: var(--quiet); } .diff .git .sign, .diff .live .sign { color: inherit; }
footer { margin-top: 3rem; color: var(--quiet); font-size: .9rem; }
@media print { #filters, .skip { display: none; } details.app { content-visibility: visible; break-inside: avoid-page; } }
`
