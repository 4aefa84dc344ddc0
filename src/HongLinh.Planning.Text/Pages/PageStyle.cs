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
        body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.35 "Times New Roman", "Noto Serif", serif; }
        main { max-width: 1400px; margin: 0 auto; padding: .8rem 1rem; }
        h1 { font-size: 1.35rem; margin: .1rem 0 .3rem; } h2 { font-size: 1.12rem; margin: 1rem 0 .35rem; } section { min-width: 0; }
        p { margin: .2rem 0; } .quiet, .legend { color: var(--quiet); font-size: .88rem; } a { color: inherit; text-underline-offset: .15em; }
        .skip { position: absolute; left: -999px; } .skip:focus { position: static; display: block; padding: .5rem 1rem; } .paper { display: none; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .lead { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2rem; } .lead h2:first-child { margin-top: .5rem; }
        .lead ul { margin: .3rem 0; padding-left: 1.1rem; } .act li { margin-bottom: .3rem; } .act a { font-weight: bold; }
        table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; padding: .3rem 0; }
        th, td { border: 1px solid var(--rule); padding: .2rem .35rem; vertical-align: top; text-align: left; font-weight: normal; }
        thead th { background: var(--band); font-weight: bold; text-align: center; vertical-align: middle; font-size: .88rem; }
        tr.group th { background: var(--band); font-weight: bold; } tr.part th.target { padding-left: 1.2rem; font-style: italic; }
        tr:target { outline: 3px solid var(--exceeded); } .num { text-align: right; font-variant-numeric: tabular-nums; }
        .note, .responsible, .remark { font-size: .88rem; } td.chart { min-width: 120px; } th.target { min-width: 9rem; } th.note { width: 16%; }
        .verdict b { white-space: nowrap; } .verdict details { font-size: .85rem; } summary { cursor: pointer; }
        .verdict summary { color: var(--quiet); } .verdict p { margin: .2rem 0; min-width: 13rem; }
        .exceeded .verdict b, .tally .exceeded { color: var(--exceeded); } .met .verdict b, .tally .met { color: var(--met); }
        .not-met .verdict b, .tally .not-met { color: var(--not-met); } .open .verdict b, .tally .open { color: var(--open); }
        .not-determinable .verdict b, .tally .not-determinable { color: var(--not-determinable); }
        .not-assessable .verdict b, .tally .not-assessable { color: var(--not-determinable); }
        .lead .tally { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; padding: 0; list-style: none; } .tally b { font-size: 1.25rem; }
        .lead .bars { padding: 0; list-style: none; } .bars li { margin-bottom: .35rem; } .bars .name { display: block; }
        .filters { margin: .3rem 0; } fieldset { border: 1px solid var(--rule); margin: .3rem 0; } .filters label { display: inline-block; margin-right: 1rem; }
        details.owed { margin: .3rem 0; } button { font: inherit; }
        svg { display: block; } svg.bullet { width: 160px; max-width: 100%; height: auto; } svg.year { width: 100%; max-width: 440px; height: auto; }
        svg.stack { width: 100%; max-width: 480px; height: auto; } svg.stack text { fill: var(--paper); font-size: 12px; font-weight: bold; }
        .track { fill: var(--track); } .kept { fill: url(#hatch); } #hatch path { stroke: var(--hatch); } .mark, .pace { fill: var(--ink); }
        svg.bullet text { fill: var(--quiet); font-size: 10px; }
        .bar.exceeded, .part.exceeded { fill: var(--exceeded); } .bar.met, .part.met { fill: var(--met); }
        .bar.not-met, .part.not-met { fill: var(--not-met); } .bar.open, .part.open { fill: var(--open); }
        .bar.not-determinable, .part.not-determinable, .part.not-assessable { fill: var(--not-determinable); } .part.not-assessable { opacity: .75; }
        svg.year text { fill: var(--ink); font-size: 11px; } svg.year .axis { stroke: var(--quiet); fill: none; }
        svg.year .grid { stroke: var(--track); fill: none; } svg.year .tick { text-anchor: end; } .months { text-anchor: middle; }
        svg.year .value { text-anchor: middle; font-weight: bold; stroke: var(--paper); stroke-width: 3px; paint-order: stroke; }
        svg.year .planned { stroke: var(--quiet); stroke-dasharray: 5 3; fill: none; stroke-width: 2; }
        svg.year .actual { stroke: var(--exceeded); fill: none; stroke-width: 2.5; } svg.year circle { fill: var(--exceeded); }
        svg.year .bound { stroke: var(--ink); fill: none; stroke-width: 2.5; }
          svg.year .ahead { stroke: var(--exceeded); stroke-dasharray: 1 4; fill: none; stroke-width: 1.5; }
        svg.year .whisker { stroke: var(--ink); fill: none; stroke-width: 1.5; }
          svg.year circle.projected { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
        figure .note { margin-top: .2rem; } footer { margin-top: 1.2rem; border-top: 1px solid var(--rule); padding-top: .4rem; }
        .years { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 1rem; } figure { margin: 0; }
          figcaption { font-weight: bold; }
        @media screen and (max-width: 1000px) { body { font-size: 14px; } .lead { grid-template-columns: minmax(0, 1fr); }
          th.chart, td.chart, th.note, td.note { display: none; } th, td { padding: .15rem .25rem; } th.target { min-width: 8rem; }
          .verdict p { min-width: 11rem; } }
        @media screen and (max-width: 740px) {
          table.results, table.results caption, table.results tbody, table.results th, table.results td { display: block; width: auto; border: 0; }
          table.results thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          table.results tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .8rem; border: 1px solid var(--rule); border-radius: 6px;
            margin: .5rem 0; padding: .4rem .6rem; }
          table.results tr.group { border: 0; background: var(--band); }
          table.results th.target { font-weight: bold; padding: 0; grid-row: 1; grid-column: 1; }
          table.results td.number { color: var(--quiet); padding: 0; grid-row: 1; grid-column: 2; }
          table.results td.verdict { grid-row: 2; grid-column: 1; } table.results td.percent-of-plan { grid-row: 2; grid-column: 2; font-weight: bold; }
          table.results td.chart, table.results td.note { display: block; }
          table.results td { grid-column: 1 / -1; padding: .05rem 0; text-align: left; } table.results td:empty { display: none; }
          table.results td::before { color: var(--quiet); font-weight: normal; }
          .years { grid-template-columns: minmax(0, 1fr); } .verdict p { min-width: 0; } }
        @page { size: A4 landscape; margin: 18mm 15mm 15mm 20mm; @top-center { content: counter(page); font: 11pt "Times New Roman", serif; } }
        @page :first { @top-center { content: ""; } }
        @media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #333; --rule: #888; --band: #eee; --track: #ddd; --hatch: #333;
            --exceeded: #0072b2; --met: #007a59; --not-met: #c04a00; --open: #8f6400; --not-determinable: #6b6b6b; }
          body { font-size: 8.5pt; line-height: 1.25; } main { max-width: none; padding: 0 1px; } a { text-decoration: none; }
          h1 { font-size: 12pt; text-align: center; margin: .3rem 0 .1rem; } h2 { font-size: 10pt; margin: .4rem 0 .2rem; break-after: avoid; }
          .bars { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .1rem 1rem; } .lead ul { margin: .1rem 0; }
          .paper { display: flex; justify-content: space-between; text-align: center; gap: 2rem; } .frame p { flex: 1; } .sign { margin: .5rem 0 4rem; }
          .motto { border-bottom: 1px solid var(--ink); padding-bottom: 2px; } .aside, .issuer, .skip, details.filters, .verdict details { display: none; }
          header .quiet { text-align: center; } .lead { gap: 0 1.2rem; } .tally b { font-size: 1rem; } svg.stack { max-width: 300px; }
          th, td { padding: .08rem .2rem; } thead th { font-size: 8pt; padding: .1rem; } th.target { width: 26%; } th.unit { width: 9%; } th.plan { width: 8%; }
          td.chart { min-width: 76px; } svg.bullet { width: 84px; } svg.bullet text { font-size: 14px; } .results caption { display: none; }
          .note, .remark, .legend, .quiet { font-size: 7.5pt; } th.note { width: 17%; } th.responsible, th.remark { width: 10%; } .year p { margin: 0; }
          .years { grid-template-columns: repeat(5, minmax(0, 1fr)); gap: .4rem; }
          svg.year { max-width: 190px; } svg.year text { font-size: 15px; } figcaption { font-size: 8.5pt; }
          thead { display: table-header-group; } tr, figure, li, .sign { break-inside: avoid; } tr.group { break-after: avoid; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
        """;
}
