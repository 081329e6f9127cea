namespace RelaxCodec.Libvirt;

/// <summary>What becomes of ticks of a timer that the guest has missed, as when it was paused.</summary>
[Group]
public sealed partial class MissedTicks
{
    private const string How = "how";
    private const string CaughtUp = "catchup";

    /// <summary>What becomes of them.</summary>
    [Attr("tickpolicy")]
    [Choice(How, "other", Values = ["delay", "merge", "discard"], OrNone = true), Choice(How, CaughtUp, Values = ["catchup"])]
    public TickPolicy? Policy { get; set; }

    /// <summary>The limits of catching up.</summary>
    [Choice(How, CaughtUp, Optional = true)]
    public TickCatchup? Catchup { get; set; }
}

/// <summary>What becomes of ticks that the guest has missed.</summary>
public enum TickPolicy : byte
{
    /// <summary>They come late, at the usual rate: the guest's time stays behind.</summary>
    [Value("delay")]
    Delay,

    /// <summary>They come at a higher rate until they are caught up with.</summary>
    [Value("catchup")]
    Catchup,

    /// <summary>They come as one tick.</summary>
    [Value("merge")]
    Merge,

    /// <summary>They never come.</summary>
    [Value("discard")]
    Discard,
}

/// <summary>The limits of catching up with missed ticks.</summary>
[Element("catchup")]
public sealed partial class TickCatchup
{
    /// <summary>How many ticks have to be missed before it begins.</summary>
    [Attr("threshold"), Data<UnsignedInt>]
    public uint? Threshold { get; set; }

    /// <summary>How much faster ticks come.</summary>
    [Attr("slew"), Data<UnsignedInt>]
    public uint? Slew { get; set; }

    /// <summary>How many missed ticks are caught up with at most.</summary>
    [Attr("limit"), Data<UnsignedInt>]
    public uint? Limit { get; set; }
}
