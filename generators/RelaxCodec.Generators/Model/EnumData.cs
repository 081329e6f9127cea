namespace RelaxCodec.Generators.Model;

/// <summary>An enum whose members have literals.</summary>
/// <param name="Type">The enum, from <c>global::</c> on.</param>
/// <param name="Codec">The class that reads and writes it, from <c>global::</c> on.</param>
/// <param name="Literals">The members and their literals, by declaration.</param>
internal sealed record EnumData(string Type, string Codec, EquatableArray<EnumLiteral> Literals) : DataModel
{
    /// <summary>Whether some releases do not have all of the literals.</summary>
    public bool HasReleases => Literals.Any(l => !l.Span.IsAlways);

    public override bool AdmitsBlank => Literals.Any(l => Token.Of(l.Literal).Length == 0);
}
