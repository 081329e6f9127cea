using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>
/// Copies stand for the same document and share nothing that could be changed. That they are equal is a property of all objects.
/// </summary>
public sealed class CopyTests
{
    private const string Xml =
        "<fleet><!-- c --><vehicle type='bike' new='n'><remark>r</remark><price>1</price></vehicle><other/><vehicle kind='boat'>"
            + "<price>x</price></vehicle></fleet>";

    [Fact]
    public void What_was_kept_is_copied_too()
    {
        Fleet fleet = XmlCodec.Read<Fleet>(Xml, XmlReadOptions.Lenient).Value!;

        Assert.Equal(XmlCodec.Format(fleet), XmlCodec.Format(XmlCodec.Copy(fleet)));
    }

    [Fact]
    public void A_change_of_the_copy_is_none_of_the_original()
    {
        Fleet fleet = XmlCodec.Read<Fleet>(Xml, XmlReadOptions.Lenient).Value!;
        string before = XmlCodec.Format(fleet);

        Fleet copy = XmlCodec.Copy(fleet);
        copy.Vehicles[0].Remarks.Add("s");
        ((IXmlNode)copy.Vehicles[0]).Content!.Clear();
        copy.Vehicles.RemoveAt(1);
        ((IXmlNode)copy).Content!.Clear();

        Assert.Equal(before, XmlCodec.Format(fleet));
    }

    [Fact]
    public void A_value_that_no_document_says_is_told()
    {
        XmlCodecException exception = Assert.Throws<XmlCodecException>(() => XmlCodec.Copy(new BinOfTwo { Load = 10 }));

        Assert.Equal("RX012 /two/@load", $"{exception.Problem.Id} {exception.Problem.Path}");
    }
}

/// <summary>A number that its datatype does not have.</summary>
[Element("two")]
internal sealed partial class BinOfTwo
{
    [Attr("load"), Range(1, 9)]
    public int Load { get; set; }
}
