namespace RelaxCodec.Libvirt.Tests.Datatypes;

public sealed class UuidTests
{
    [Theory]
    [InlineData("c2177883-f1bb-47f0-914d-32a22e3a8804")]
    [InlineData("C2177883-F1BB-47F0-914D-32A22E3A8804")]
    [InlineData("c2177883f1bb47f0914d32a22e3a8804")]
    public void A_UUID_is_printed_with_dashes_in_lower_case(string lexical)
    {
        Assert.True(Uuid.TryParse(lexical, out Guid uuid));
        Assert.Equal("c2177883-f1bb-47f0-914d-32a22e3a8804", Printed.By<Guid, Uuid>(uuid));
    }

    [Theory]
    [InlineData("")]
    [InlineData("c2177883-f1bb47f0-914d-32a22e3a8804")]
    [InlineData("{c2177883-f1bb-47f0-914d-32a22e3a8804}")]
    [InlineData(" c2177883-f1bb-47f0-914d-32a22e3a8804 ")]
    public void Other_forms_are_no_UUIDs(string lexical) => Assert.False(Uuid.TryParse(lexical, out _));
}
