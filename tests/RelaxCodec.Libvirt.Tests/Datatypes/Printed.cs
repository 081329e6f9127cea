namespace RelaxCodec.Libvirt.Tests.Datatypes;

/// <summary>What a datatype prints.</summary>
internal static class Printed
{
    public static string By<TValue, TDatatype>(TValue value)
        where TDatatype : IXmlDatatype<TValue>
    {
        for (int length = 0; ; length++)
        {
            var destination = new char[length];
            if (TDatatype.TryFormat(value, destination, out int written))
                return new string(destination, 0, written);
            // Too short a destination says so, and nothing was written.
            Assert.Equal(0, written);
            Assert.True(length < 1000);
        }
    }
}
