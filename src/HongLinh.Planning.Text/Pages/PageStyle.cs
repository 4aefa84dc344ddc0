namespace HongLinh.Planning.Text;

/// <summary>The style sheet of a page: light and dark, for a phone, a desktop and A4 paper.</summary>
internal static class PageStyle
{
    // The five colours are from the palette of Okabe and Ito, which people with any kind of colour blindness can tell apart.
    public const string Css = """
        :root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --quiet: #5c5c5c; --rule: #c9c9c9; --band: #f1f3f5;
          --track: #e4e6e8; --hatch: #8a8f94; --exceeded: #0072b2; --met: #007a59; --not-met: #c04a00; --open: #8f6400; --not-determinable: #6b6b6b; }
        @media (prefers-color-scheme: dark) { :root { --paper: #16181a; --ink: #ececec; --quiet: #a9adb1; --rule: #3c4043; --band: #202326;
          --track: #33373b; --hatch: #9aa0a6; --exceeded: #56b4e9; --met: #2fc49a; --not-met: #ff8a4c; --open: #e6b422; --not-determinable: #b0b0b0; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.45 "Times New Roman", "Noto Serif", serif; }
        main { max-width: 1400px; margin: 0 auto; padding: 1rem; }
        h1 { font-size: 1.4rem; margin: .2rem 0 .6rem; } h2 { font-size: 1.15rem; margin: 1.6rem 0 .5rem; }
        p { margin: .25rem 0; } .quiet, .legend { color: var(--quiet); font-size: .9rem; }
        table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; padding: .4rem 0; }
        th, td { border: 1px solid var(--rule); padding: .3rem .4rem; vertical-align: top; text-align: left; font-weight: normal; }
        thead th { background: var(--band); font-weight: bold; text-align: center; vertical-align: middle; font-size: .9rem; }
        tr.group th { background: var(--band); font-weight: bold; } tr.part th.target { padding-left: 1.4rem; font-style: italic; }
        .num { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; } .note { font-size: .9rem; } td.chart { min-width: 140px; }
          th.target { min-width: 9rem; }
        .verdict b { white-space: nowrap; } .verdict details { font-size: .85rem; } .verdict summary { cursor: pointer; color: var(--quiet); }
        .verdict p { margin: .2rem 0; min-width: 14rem; }
        tr.exceeded .verdict b, .tally .exceeded { color: var(--exceeded); } tr.met .verdict b, .tally .met { color: var(--met); }
        tr.not-met .verdict b, .tally .not-met { color: var(--not-met); } tr.open .verdict b, .tally .open { color: var(--open); }
        tr.not-determinable .verdict b, .tally .not-determinable { color: var(--not-determinable); }
        .tally { display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; padding: 0; margin: .5rem 0; list-style: none; } .tally b { font-size: 1.3rem; }
        svg { display: block; } svg.bullet { width: 160px; max-width: 100%; height: auto; } svg.year { width: 100%; max-width: 420px; height: auto; }
        .track { fill: var(--track); } .kept { fill: url(#hatch); } #hatch path { stroke: var(--hatch); } .mark { fill: var(--ink); }
        .pace { fill: var(--ink); } .bar.exceeded { fill: var(--exceeded); } .bar.met { fill: var(--met); } .bar.not-met { fill: var(--not-met); }
        .bar.open { fill: var(--open); } .bar.not-determinable { fill: var(--not-determinable); }
        svg.year text { fill: var(--ink); font-size: 11px; } svg.year .axis { stroke: var(--rule); fill: none; }
        svg.year .planned { stroke: var(--quiet); stroke-dasharray: 5 3; fill: none; stroke-width: 2; }
        svg.year .actual { stroke: var(--exceeded); fill: none; stroke-width: 2.5; } svg.year circle { fill: var(--exceeded); }
        svg.year .bound { stroke: var(--ink); fill: none; stroke-width: 2.5; }
          svg.year .ahead { stroke: var(--exceeded); stroke-dasharray: 1 4; fill: none; stroke-width: 1.5; }
        svg.year .whisker { stroke: var(--ink); fill: none; stroke-width: 1.5; }
          svg.year circle.projected { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
        figure .note { margin-top: .2rem; } footer { margin-top: 1.6rem; border-top: 1px solid var(--rule); padding-top: .4rem; }
        .years { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 1rem; } figure { margin: 0; }
          figcaption { font-weight: bold; }
        @media (max-width: 1320px) { .num { white-space: normal; } }
        @media screen and (max-width: 1120px) {
          table.results, table.results caption, table.results tbody, table.results tr, table.results th, table.results td { display: block; width: auto;
          border: 0; }
          table.results thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          table.results tr { border: 1px solid var(--rule); border-radius: 6px; margin: .6rem 0; padding: .5rem .6rem; }
          table.results tr.group { border: 0; background: var(--band); } table.results th.target { font-weight: bold; padding: 0; }
          table.results .num { white-space: normal; } table.results td.number { float: right; color: var(--quiet); padding: 0; }
          table.results td[data-label] { padding: .1rem 0; text-align: left; } table.results td:empty { display: none; }
          table.results td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
          table.results td.number::before, table.results td.verdict::before, table.results td.chart::before { content: ""; }
          .years { grid-template-columns: 1fr; }
          .owed { overflow-x: auto; } }
        @page { size: A4 landscape; margin: 20mm 15mm 20mm 20mm; }
        @media print { :root { font-size: 9pt; color-scheme: light; --paper: #fff; --ink: #000; --quiet: #333; --band: #eee; } body { font-size: 9pt; }
          h1 { font-size: 13pt; } th.target { width: 20%; } td.chart { min-width: 76px; } svg.bullet { width: 68px; } .note { font-size: 8pt; }
          td.note { width: 14%; } main { max-width: none; padding: 0 1px; } th, td { padding: .2rem .3rem; } h2 { margin-top: 1rem; }
          .num { white-space: normal; }
          thead { display: table-header-group; } tr, figure { break-inside: avoid; } tr.group { break-after: avoid; } details { display: none; }
          h2 { break-after: avoid; } * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
        """;
}
