namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO010: a device speaks one dialect (error, at whichever of the two it says second), and so does a pair (warning, where the primary
/// names the standby). A libvirt that knows only one of them would see half.
/// </summary>
internal static class OneDialect
{
    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (!device.SpeaksDriver || !device.SpeaksTeaming)
            return;
        FailoverPlace driver = device.DriverPlaces.First();
        FailoverPlace teaming = device.Teaming!.Place;
        bool driverIsSecond = (driver.Line, driver.Column).CompareTo((teaming.Line, teaming.Column)) > 0;
        findings.Error(device, driverIsSecond ? driver : teaming,
            "this device speaks both failover dialects, the attributes of <driver> and <teaming>; one device speaks one: "
            + "keep <teaming> for released libvirt, which ignores the attributes, and remove the other");
    }

    public static void Judge(FailoverPair pair, Findings findings)
    {
        if (pair is { IsComplete: true, Standby: { } standby } && standby.SpeaksDriver != pair.Primary.SpeaksDriver)
        {
            findings.Warning(pair.Primary.PrimaryPlace!.Value,
                $"the primary is written in the {Dialect(pair.Primary)} dialect and its standby {standby.Place.InWords} in the "
                + $"{Dialect(standby)} dialect; write both in one, or a libvirt that knows only one sees half a pair");
        }
    }

    private static string Dialect(FailoverDevice device) => device.SpeaksDriver ? "driver" : "teaming";
}
