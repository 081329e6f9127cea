namespace RelaxCodec.Tests.Machines;

public sealed class UsbPort : Port
{
    public override string Type => "usb";
}
