using System.Globalization;

namespace RelaxCodec.Libvirt;

/// <summary>
/// The version of a QEMU, as QMP's <c>query-version</c> tells it. It decides nothing: capabilities are asked for one by one.
/// </summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Micro">The third number; from 50 on it is a build between two releases.</param>
/// <param name="Package">What whoever built it adds, such as <c>Debian 1:7.2+dfsg-7</c>; empty if nothing.</param>
public sealed record QemuVersion(int Major, int Minor, int Micro, string Package = "")
{
    /// <summary>The three numbers, and the package in brackets.</summary>
    public override string ToString()
    {
        string numbers = string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Micro}");
        return Package.Length == 0 ? numbers : $"{numbers} ({Package})";
    }
}
