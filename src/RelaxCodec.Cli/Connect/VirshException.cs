using System.Text.RegularExpressions;

namespace RelaxCodec.Cli;

/// <summary>A libvirt did not tell what it was asked.</summary>
/// <param name="message">Why.</param>
/// <param name="cause">What lies behind it.</param>
internal sealed partial class VirshException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Whether what it was asked for is not there: it may have gone meanwhile.</summary>
    public bool IsNotFound { get; } = NotFound().IsMatch(message);

    // virsh tells a lookup that fails by itself; any other reason, such as that it is not permitted, comes behind it.
    [GeneratedRegex("^failed to get (domain|network) '[^']*'$|: (Domain|Network) not found", RegexOptions.ExplicitCapture)]
    private static partial Regex NotFound();
}
