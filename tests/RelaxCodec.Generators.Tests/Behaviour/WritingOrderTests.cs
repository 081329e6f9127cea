using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>Where members of a base class and of its cases are written.</summary>
public sealed class WritingOrderTests
{
    [Fact]
    public void Members_of_a_case_stand_between_those_of_its_base_class() => Assert.Equal(
        """
        <vehicle type='car' wheels='4' id='1'>
          <owner>A</owner>
          <axle>2</axle>
          <remark>r</remark>
          <roof/>
          <price>5</price>
        </vehicle>

        """,
        Reordered(
            "<vehicle id='1' wheels='4' type='car'><price>5</price><roof/><remark>r</remark><axle>2</axle><owner>A</owner></vehicle>"));

    [Fact]
    public void A_case_writes_inherited_members_where_it_says() => Assert.Equal(
        """
        <vehicle type='bike' id='1' wheels='2'>
          <owner>A</owner>
          <price>5</price>
          <axle>2</axle>
          <remark>r</remark>
        </vehicle>

        """,
        Reordered("<vehicle id='1' wheels='2' type='bike'><price>5</price><remark>r</remark><axle>2</axle><owner>A</owner></vehicle>"));

    private static string Reordered(string xml) => XmlCodec.Format(XmlCodec.Parse<Vehicle>(xml));
}
