using System.Text.RegularExpressions;

namespace RelaxCodec.ReferenceSite.Tests;

/// <summary>Where diagrams put their boxes.</summary>
[Collection(LibvirtSiteGroup.Name)]
public sealed partial class DiagramTests(LibvirtSite site)
{
    private static DiagramBox Box(string name) => new(DiagramBoxKind.Element, name, $"{name}.html", ReleaseSpan.Always);

    [Fact]
    public void A_sequence_goes_from_left_to_right()
    {
        (int X, int Y, int Width, int Height)[] boxes = [.. DrawnBoxes.Of(new DiagramSequence([Box("a"), Box("b"), Box("c")], 700)).Boxes];

        Assert.Equal(3, boxes.Length);
        Assert.Single(boxes.Select(static box => box.Y).Distinct());
        Assert.Equal(boxes.Select(static box => box.X).Order(), boxes.Select(static box => box.X));
    }

    [Fact]
    public void A_sequence_that_is_too_wide_has_rows()
    {
        var sequence = new DiagramSequence([.. Enumerable.Range(0, 12).Select(static i => Box($"element{i}"))], 300);
        DrawnBoxes drawn = DrawnBoxes.Of(sequence);

        Assert.InRange(drawn.Boxes.Select(static box => box.Y).Distinct().Count(), 2, 12);
        Assert.InRange(drawn.Width, 1, 400);
        Assert.Empty(drawn.Faults());
    }

    [Fact]
    public void A_choice_goes_from_top_to_bottom()
    {
        var choice = new DiagramChoice([Box("a"), new DiagramOptional(Box("b")), new DiagramLoop(Box("c"))]);
        (int X, int Y, int Width, int Height)[] boxes = [.. DrawnBoxes.Of(choice).Boxes];

        Assert.Equal(boxes.Select(static box => box.Y).Order(), boxes.Select(static box => box.Y));
        Assert.Equal(3, boxes.Select(static box => box.Y).Distinct().Count());
    }

    [Fact]
    public void What_may_be_left_out_has_a_rail_above_and_what_repeats_one_below()
    {
        DiagramBox box = Box("a");

        Assert.True(new DiagramOptional(box).Up > box.Up);
        Assert.Equal(box.Down, new DiagramOptional(box).Down);
        Assert.True(new DiagramLoop(box).Down > box.Down);
        Assert.Equal(box.Up, new DiagramLoop(box).Up);
    }

    [Fact]
    public void What_has_no_order_is_in_a_frame_of_columns()
    {
        DrawnBoxes drawn = DrawnBoxes.Of(new DiagramInterleave(
            [.. Enumerable.Range(0, 9).Select(static i => new DiagramOptional(Box($"element{i}")))],
            500));

        Assert.InRange(drawn.Boxes.Select(static box => box.X).Distinct().Count(), 2, 5);
        Assert.Empty(drawn.Faults());
    }

    [Fact]
    public void No_diagram_of_the_site_draws_over_itself_or_its_edge() => Assert.Empty(
        from file in site.Texts
        from Match svg in Svg().Matches(file.Value)
        from fault in DrawnBoxes.In(svg.Value).Faults()
        select $"{file.Key}: {fault}");

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Svg();
}
