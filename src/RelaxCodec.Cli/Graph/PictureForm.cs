namespace RelaxCodec.Cli;

/// <summary>How a picture is drawn.</summary>
internal enum PictureForm
{
    /// <summary>With characters, for terminals.</summary>
    Text,

    /// <summary>As Scalable Vector Graphics, for pages.</summary>
    Svg,
}
