// The members that the generator writes for datatypes. Compiled only until the generator does.
#pragma warning disable CS1591

namespace RelaxCodec.Libvirt;

public sealed partial class CcwChannelSubsystem
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class CcwDeviceNumber
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class CcwSubchannelSet
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class DriveUnit
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class IsaIoBase
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class IsaIrq
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class PciBus
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class PciDomain
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class PciFunction
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class PciSlot
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class ScsiBus
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class ScsiTarget
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class ScsiUnit
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class SpaprVioRegister
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class TwoDigits
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class UsbBus
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class UsbId
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class UsbNumber
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class ZpciFid
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class ZpciUid
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class HexNumber
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public readonly partial struct MacAddress
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class PositiveInteger
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class UInt24Number
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class UInt8Number
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class UnicastMacAddress
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class Uuid
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class DirectModeName
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class AddressFamilyName
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class DnsProtocolName
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}

public sealed partial class LeaseTime
{
    public static string Expected => throw new NotSupportedException();

    public static GrammarFragment Fragment => throw new NotSupportedException();

    public static bool IsValid(ReadOnlySpan<char> lexical) => throw new NotSupportedException(lexical.ToString());
}
