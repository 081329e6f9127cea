namespace RelaxCodec;

/// <summary>
/// What reading does with content of a known name that its member cannot hold: a value outside its datatype or a discriminator without a
/// case (RX012), one too many (RX014), text where none may stand (RX015), what is out of order (RX016), an element amid the text of a value
/// (RX010). What is missing (RX013) is a problem always, but for the attribute that tells cases apart: without it the element as a whole
/// is what cannot be held.
/// </summary>
public enum InvalidContent
{
    /// <summary>It is a problem: no member is silently wrong or empty. A call that collects problems keeps it nevertheless.</summary>
    Refuse,

    /// <summary>It is kept and written back as it was, and not a problem. Its member has the default of its type.</summary>
    Keep,

    /// <summary>It is dropped, and not a problem. Its member has the default of its type.</summary>
    Drop,
}
