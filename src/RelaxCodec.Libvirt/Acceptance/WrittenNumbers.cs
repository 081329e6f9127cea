using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>Numbers as libvirt reads them, for rules that compare them. What is no number to it is others' to say.</summary>
internal static class WrittenNumbers
{
    private const uint BytesInKibibyte = 1024;

    extension(WrittenElement element)
    {
        /// <summary>A decimal number of an attribute; null if it is not there, or libvirt refuses it.</summary>
        public ulong? Decimal(string attribute) =>
            element[attribute] is { } written && NumberSyntax.Decimal64.Read(written.Value, out ulong value) == NumberFault.None
                ? value
                : null;

        /// <summary>A number of any radix of an attribute; null if it is not there, or libvirt refuses it.</summary>
        public ulong? Any(string attribute) =>
            element[attribute] is { } written
            && NumberSyntax.Any64.Read(written.Value, out ulong value) is NumberFault.None or NumberFault.Octal
                ? value
                : null;

        /// <summary>A decimal number that is the text; null if libvirt refuses it.</summary>
        public ulong? DecimalText() =>
            NumberSyntax.Decimal64.Read(element.Text, out ulong value) == NumberFault.None ? value : null;

        /// <summary>The size that is the text, in bytes; 0 if nothing is written, null if it is no size.</summary>
        public UInt128? Bytes(string defaultUnit = "KiB") => BytesOf(element.Text, element["unit"]?.Value ?? defaultUnit);

        /// <summary>The size that is the text, in KiB, rounded up (<c>virDomainParseMemory</c>); null if it is no size.</summary>
        public UInt128? Kibibytes() => RoundUp(element.Bytes());

        /// <summary>The size that is an attribute, in KiB, rounded up; null if it is no size, or not there.</summary>
        public UInt128? Kibibytes(string attribute) =>
            element[attribute] is { } written ? RoundUp(BytesOf(written.Value, element["unit"]?.Value ?? "KiB")) : null;
    }

    // virScaleInteger
    private static UInt128? BytesOf(string amountText, string unit)
    {
        if (amountText.Length == 0)
            return 0;
        if (NumberSyntax.Decimal64.Read(amountText, out ulong amount) != NumberFault.None)
            return null;
        unit = unit.ToLower(CultureInfo.InvariantCulture);
        int power = unit is "" or "b" or "byte" or "bytes" ? 0 : "kmgtpe".IndexOf(unit[0], StringComparison.Ordinal) + 1;
        uint step = unit.Length == 2 ? 1000U : BytesInKibibyte;
        UInt128 bytes = amount;
        for (int i = 0; i < power; i++)
            bytes *= step;
        return bytes;
    }

    private static UInt128? RoundUp(UInt128? bytes) => (bytes + BytesInKibibyte - 1) / BytesInKibibyte;
}
