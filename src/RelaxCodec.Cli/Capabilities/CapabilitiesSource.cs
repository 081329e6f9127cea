using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>Gets capabilities from a transcript or a running QEMU, or tells why not.</summary>
internal sealed class CapabilitiesSource(InputReader reader)
{
    /// <summary>Why there are none.</summary>
    public InputFault? Fault { get; private set; }

    /// <summary>Whether the transcript could be read, and is at fault itself.</summary>
    public bool IsUnusable { get; private set; }

    /// <summary>Reads a transcript; null if that cannot be done.</summary>
    public QemuCapabilities? Read(string file)
    {
        byte[] content = reader.Read(new InputFile(file, IsNamed: true), out InputFault? fault);
        Fault = fault;
        if (fault is not null)
            return null;
        try
        {
            return QemuCapabilities.OfReplies(content);
        }
        catch (QmpException e)
        {
            IsUnusable = true;
            Fault = new InputFault(file, OneLine.Of(e.Message));
            return null;
        }
    }

    /// <summary>Asks a running QEMU; null if it does not answer.</summary>
    public QemuCapabilities? Probe(string socket)
    {
        try
        {
            return QemuCapabilities.ProbeAsync(socket).GetAwaiter().GetResult();
        }
        catch (QmpException e)
        {
            Fault = new InputFault(socket, OneLine.Of(e.Message));
            return null;
        }
        catch (ArgumentException)
        {
            Fault = new InputFault(socket, "no such socket");
            return null;
        }
    }
}
