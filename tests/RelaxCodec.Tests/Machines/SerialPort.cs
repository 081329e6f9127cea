namespace RelaxCodec.Tests.Machines;

public sealed class SerialPort : Port
{
    public override string Type => "serial";
}
