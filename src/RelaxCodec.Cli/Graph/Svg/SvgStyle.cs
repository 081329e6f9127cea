namespace RelaxCodec.Cli;

/// <summary>How the parts of a picture look, on a light page and on a dark one.</summary>
internal static class SvgStyle
{
    /// <summary>The style sheet. Nothing comes from elsewhere, and fonts are what the reader has.</summary>
    public const string Sheet = """
        text { font-family: system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; font-size: 12px; fill: #1f2328 }
        .page { fill: #ffffff }
        .title { font-size: 19px; font-weight: 600 }
        .quiet, .head, .file { fill: #59636e }
        .head { font-size: 11px; letter-spacing: .06em }
        .name, .label, .section { font-weight: 600 }
        .name { font-size: 13px }
        .mark, .at { font-family: ui-monospace, "SFMono-Regular", Menlo, "DejaVu Sans Mono", monospace; font-size: 11px }
        .at { fill: #59636e; font-size: 10.5px }
        .badge { font-size: 11px; fill: #4051b5 }
        rect.box { fill: #f6f8fa; stroke: #d1d9e0 }
        rect.device { fill: #ffffff; stroke: #b6bfc9 }
        rect.pair { fill: #eef0fb; stroke: #8b97dd }
        rect.error { fill: #fff5f4; stroke: #cf222e; stroke-width: 1.5 }
        rect.warning { stroke: #9a6700; stroke-width: 1.5 }
        text.error { fill: #b3121f }
        text.warning { fill: #7d5200 }
        text.note { fill: #0a58b0 }
        text.small { font-size: 11px }
        .edge { fill: none; stroke: #a3adb8; stroke-width: 1.25; stroke-linejoin: round }
        .joined { stroke: #6271cf; stroke-width: 2 }
        .fault { stroke: #cf222e; stroke-dasharray: 5 4 }
        .dot { fill: #8893a0 }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3 }
          .page { fill: #0d1117 }
          .quiet, .head, .file, .at { fill: #9198a1 }
          .badge { fill: #a5b1f5 }
          rect.box { fill: #151b23; stroke: #3d444d }
          rect.device { fill: #10161e; stroke: #4d5661 }
          rect.pair { fill: #1b2140; stroke: #6271cf }
          rect.error { fill: #2b1517; stroke: #f85149 }
          rect.warning { stroke: #d29922 }
          text.error { fill: #ff8b84 }
          text.warning { fill: #e3b341 }
          text.note { fill: #79b8ff }
          .edge { stroke: #59636e }
          .joined { stroke: #8b97dd }
          .fault { stroke: #f85149 }
          .dot { fill: #768390 }
        }
        """;
}
