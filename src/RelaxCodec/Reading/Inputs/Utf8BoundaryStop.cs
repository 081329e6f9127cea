namespace RelaxCodec;

/// <summary>Why a <see cref="Utf8Boundary"/> has stopped.</summary>
internal enum Utf8BoundaryStop
{
    /// <summary>There are no more bytes.</summary>
    OutOfData,

    /// <summary>The start tag of a child is next.</summary>
    BeforeChild,

    /// <summary>The child is complete.</summary>
    AfterChild,

    /// <summary>The root element is complete.</summary>
    AfterRoot,
}
