using Consumer;
using RelaxCodec;
using RelaxCodec.Libvirt;
using RelaxCodec.Libvirt.Failover;

[assembly: CLSCompliant(false)]

if (args is ["schema"])
{
    Console.Write(Grammar.Of<Rack>().ToRng());
    return;
}

string text = await File.ReadAllTextAsync(args[0]).ConfigureAwait(false);
Rack rack = XmlCodec.Parse<Rack>(text);
Console.Write(XmlCodec.Format(rack));

foreach (Machine machine in rack.Machines)
{
    Console.WriteLine($"{machine.Name}: {machine.Units} units, {machine.Cooling}, {machine.Interfaces.Count} interfaces");
    foreach (Interface device in machine.Interfaces)
        Console.WriteLine($"  {device.GetType().Name}: {FailoverRules.Check(device).Count} problems");
}
