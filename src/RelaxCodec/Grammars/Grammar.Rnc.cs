using System.Text;

namespace RelaxCodec;

/// <content>The RELAX NG compact syntax.</content>
public sealed partial class Grammar
{
    /// <summary>The grammar in the RELAX NG compact syntax, a text for readers: documentation stands in <c>##</c> comments.</summary>
    /// <exception cref="InvalidOperationException">
    /// A define is not well-formed, or holds what the compact syntax cannot say of a grammar without an address of its own
    /// (<c>externalRef</c>, <c>include</c>).
    /// </exception>
    public string ToRnc() => CompactSyntax.Of(ToXml().Root!);

    /// <summary>Writes the grammar in the RELAX NG compact syntax.</summary>
    /// <param name="writer">Where to.</param>
    /// <inheritdoc cref="ToRnc()" path="/exception"/>
    public void WriteRnc(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(ToRnc());
    }

    /// <summary>Writes the grammar in the RELAX NG compact syntax, as UTF-8.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <inheritdoc cref="ToRnc()" path="/exception"/>
    public void WriteRnc(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(ToRnc()));
    }
}
