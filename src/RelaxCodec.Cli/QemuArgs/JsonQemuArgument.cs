namespace RelaxCodec.Cli;

/// <summary>The argument of a device for programs. Names and order are a contract.</summary>
internal sealed record JsonQemuArgument(string Path, int Line, string Id, string Driver, string? Mac, string Argument)
{
    public static JsonQemuArgument Of(QemuDeviceArgument argument) => new(
        argument.Device.Place.Path, argument.Device.Place.Line, argument.Id, argument.Driver, argument.Mac?.ToString(), argument.Value);
}
