namespace RelaxCodec.Cli;

/// <summary>A correction in a file. Names and order are a contract.</summary>
internal sealed record JsonFix(string Id, string Message, int Line, int Column, string Path)
{
    public static JsonFix Of(FailoverNote fix) => new(fix.Id!, fix.Message, fix.Place.Line, fix.Place.Column, fix.Place.Path);
}
