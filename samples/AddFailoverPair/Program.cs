using AddFailoverPair;
using RelaxCodec;
using RelaxCodec.Libvirt;
using RelaxCodec.Libvirt.Failover;

if (args is not [var path, var bridge, var place] || HostDevice.Parse(place) is not { } device)
{
    Console.Error.WriteLine("usage: AddFailoverPair DOMAIN.xml BRIDGE HOST-DEVICE, such as guest.xml br0 0000:3b:02.1");
    return 2;
}

try
{
    // What this program does not know it keeps, values of a newer libvirt among it.
    Domain domain = XmlCodec.Parse<Domain>(File.ReadAllBytes(path), XmlReadOptions.Lenient);
    FailoverPairAddition.AddTo(domain, bridge, device);

    Problem[] problems = [.. FailoverRules.Check(domain).Where(static problem => problem.Severity == ProblemSeverity.Error)];
    if (problems.Length > 0)
    {
        Console.Error.WriteLine($"{path} is left as it is:");
        foreach (Problem problem in problems)
            Console.Error.WriteLine(problem);
        return 1;
    }

    // Beside it, and then in its place: nobody sees half a file.
    string written = path + ".new";
    File.WriteAllText(written, XmlCodec.Format(domain));
    File.Move(written, path, overwrite: true);
    return 0;
}
catch (XmlCodecException e)
{
    Console.Error.WriteLine($"{path}:{e.Problem}");
    return 1;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"{path}: {e.Message}");
    return 2;
}
