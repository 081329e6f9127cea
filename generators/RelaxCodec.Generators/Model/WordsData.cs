namespace RelaxCodec.Generators.Model;

/// <summary>A <c>bool</c> that is one of two words: <c>[YesNo]</c>, <c>[OnOff]</c>.</summary>
/// <param name="True">The word for true.</param>
/// <param name="False">The word for false.</param>
internal sealed record WordsData(string True, string False) : DataModel
{
    public override bool AdmitsBlank => false;
}
