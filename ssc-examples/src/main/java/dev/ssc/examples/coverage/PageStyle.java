package dev.ssc.examples.coverage;

/** The look of the page: light or dark as the reader's system is, and plain on paper. Colour only repeats words. */
final class PageStyle {

    static final String CSS = """
            :root { color-scheme: light dark; --line: #c8ccd2; --faint: #5c6570; --bad: #b3261e; --bad-back: #fdeceb;
              --good: #1d6b34; }
            @media (prefers-color-scheme: dark) { :root { --line: #454c55; --faint: #a3acb8; --bad: #ff9c94;
              --bad-back: #3a1f1d; --good: #8fd6a2; } }
            body { font: 16px/1.45 system-ui, sans-serif; margin: 0; }
            main { max-width: 70rem; margin: 0 auto; padding: 1.5rem; }
            h1 { font-size: 1.6rem; margin: 0 0 1rem; }
            dl { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0; }
            dl div { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .9rem; min-width: 5rem; }
            dt { color: var(--faint); font-size: .85rem; }
            dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
            table { border-collapse: collapse; width: 100%; margin: 2rem 0; }
            caption { text-align: left; font-size: 1.2rem; font-weight: 600; padding-bottom: .5rem; }
            th, td { text-align: left; vertical-align: top; padding: .35rem .7rem; border-bottom: 1px solid var(--line);
              overflow-wrap: break-word; }
            thead th { color: var(--faint); font-size: .85rem; }
            tbody th { font-weight: normal; }
            tr.vacant { background: var(--bad-back); }
            tr.vacant th { border-left: .3rem solid var(--bad); }
            tr.vacant .mark { color: var(--bad); font-weight: 700; text-transform: uppercase; }
            tr.shared .mark { color: var(--good); }
            h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
            svg { width: 100%; height: auto; max-width: 45rem; }
            svg text { font: 13px system-ui, sans-serif; fill: currentColor; }
            svg rect { fill: #3f6fb5; }
            svg rect.before { fill: var(--faint); }
            @media (max-width: 40rem) { main { padding: .75rem; } table { display: block; overflow-x: auto; }
              th, td { padding: .35rem .3rem; font-size: .85rem; } }
            @media print { main { max-width: none; padding: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } }
            """;

    private PageStyle() {}
}
