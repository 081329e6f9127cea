using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>What becomes of a document.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void The_discriminators_choose_the_class()
    {
        Fleet fleet = XmlCodec.Parse<Fleet>(
            "<fleet><vehicle kind='boat'><price>1</price></vehicle><vehicle type='sports  car '><price>1</price></vehicle>"
                + "<vehicle kind='wheeled' type='bike'><price>1</price></vehicle></fleet>",
            XmlReadOptions.Strict);

        Assert.IsType<Boat>(fleet.Vehicles[0]);
        Car car = Assert.IsType<Car>(fleet.Vehicles[1]);
        Assert.Equal(CarKind.SportsCar, car.CarKind);
        Assert.Null(car.Kind);
        Assert.Equal(WheeledKind.Wheeled, Assert.IsType<Bike>(fleet.Vehicles[2]).Kind);
    }

    [Fact]
    public void The_path_of_what_is_too_deep_is_cut()
    {
        string xml = string.Concat(Enumerable.Repeat("<tree name='t'>", 300)) + string.Concat(Enumerable.Repeat("</tree>", 300));

        Assert.Equal(
            "/tree/tree[1]/tree[1]/tree[1]/…/tree[1]/tree[1]/tree[1]/tree[1]",
            Assert.Single(XmlCodec.Read<Tree>(xml).Problems).Path);
    }

    [Fact]
    public void A_case_that_is_read_by_itself_has_to_have_its_value()
    {
        Assert.Equal(
            "RX012",
            Assert.Single(XmlCodec.Read<Boat>("<vehicle kind='car'><price>1</price></vehicle>", XmlReadOptions.Strict).Problems).Id);
        Assert.Equal("RX013", Assert.Single(XmlCodec.Read<Boat>("<vehicle><price>1</price></vehicle>", XmlReadOptions.Strict).Problems).Id);
        Assert.Empty(XmlCodec.Read<Boat>("<vehicle kind=' boat '><price>1</price></vehicle>", XmlReadOptions.Strict).Problems);
    }

    [Fact]
    public void An_optional_group_is_made_when_the_first_of_its_members_is_met()
    {
        Assert.Null(XmlCodec.Parse<Groups>("<groups label='l'/>", XmlReadOptions.Strict).Credentials);
        Assert.Equal(
            "u", XmlCodec.Parse<Groups>("<groups label='l' user='u'><secret>s</secret></groups>", XmlReadOptions.Strict).Credentials?.User);
        Problem problem = Assert.Single(XmlCodec.Read<Groups>("<groups label='l' user='u'/>", XmlReadOptions.Strict).Problems);
        Assert.Equal("RX013", problem.Id);
        Assert.Contains("secret", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<choices><any/></choices>", "RX013", "@href, or <inline>")]
    [InlineData("<choices href='h'><inline/><any/></choices>", "RX014", "@href, or <inline>")]
    [InlineData("<choices href='h' password='p'><any/></choices>", "RX013", "@user")]
    [InlineData("<choices href='h'><host/><any/></choices>", "RX014", "<host>")]
    [InlineData("<choices href='h' from='1'/>", "RX013", "to")]
    public void A_choice_says_what_is_missing_or_too_much(string xml, string id, string words)
    {
        Problem problem = Assert.Single(XmlCodec.Read<Choices>(xml, XmlReadOptions.Strict).Problems);

        Assert.Equal(id, problem.Id);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_that_stands_too_late_is_told_before_which()
    {
        Problem problem = Assert.Single(
            XmlCodec.Read<Sequence>("<sequence><head/><b>1</b><a/><d/><z/></sequence>", XmlReadOptions.Strict).Problems);

        Assert.Equal("RX016", problem.Id);
        Assert.Equal("/sequence/a", problem.Path);
        Assert.Contains("before 'b'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_outside_its_datatype_is_kept_and_written_back()
    {
        const string Xml =
            "<values text='t' light='dim' uint='many' size='15'>\n  <number>x</number>\n  <required>y</required>\n  <colour>pink</colour>\n"
                + "  <tag/>\n</values>\n";
        XmlReadResult<Values> told = XmlCodec.Read<Values>(Xml);
        Assert.Equal(Enumerable.Repeat("RX012", 6), told.Problems.Select(p => p.Id));
        Assert.Equal(Xml, XmlCodec.Format(told.Value!));
        Values values = XmlCodec.Parse<Values>(Xml, XmlReadOptions.Lenient);

        Assert.Equal(Xml, XmlCodec.Format(values));
        values.Light = true;
        values.UInt = 5;
        values.Size = 3;
        values.Number = 4;
        values.Required = 6;
        Assert.Equal(
            "<values text='t' light='on' uint='5' size='3'>\n  <number>4</number>\n  <required>6</required>\n  <colour>pink</colour>\n"
                + "  <tag/>\n</values>\n",
            XmlCodec.Format(values));
    }

    [Fact]
    public void What_the_model_does_not_know_is_shown_by_Extra()
    {
        Open open = XmlCodec.Parse<Open>(
            "<open xmlns='urn:open'><o:foreign xmlns:o='urn:other' x='1'><y/></o:foreign><z xmlns='urn:z'/></open>");

        Assert.Equal(["x", "y"], open.Foreign!.Unknown!.Where(i => i.Origin == XmlContentOrigin.Extra).Select(i => i.LocalName));
        Assert.Equal("z", Assert.Single(open.Others!, i => i.Origin == XmlContentOrigin.AnyContent).LocalName);
    }

    [Fact]
    public void Required_and_init_members_are_set()
    {
        Construction it = XmlCodec.Parse<Construction>(
            "<construction a='1' b='2' c='red' width='1' height='2'><d/><left>l</left><construction a='2'><left/>"
                + "</construction></construction>",
            XmlReadOptions.Strict);

        Assert.Equal(1, it.A);
        Assert.Equal("2", it.B);
        Assert.Equal(Colour.Red, it.C);
        Assert.Equal([""], it.D);
        Assert.Null(it.E);
        Assert.Equal(2, it.F!.A);
        Assert.Empty(it.F.D);
        Assert.Equal(2u, it.Extent!.Height);
        Assert.Equal("l", it.Pair.Left);
    }

    [Fact]
    public void Cases_are_equal_to_none_but_their_own_kind()
    {
        Fleet left = XmlCodec.Parse<Fleet>("<fleet><vehicle type='car'><price>1</price></vehicle></fleet>");
        Fleet right = XmlCodec.Parse<Fleet>("<fleet><vehicle type='bike'><price>1</price></vehicle></fleet>");

        Assert.False(XmlCodec.ContentEquals(left, right));
        Assert.True(XmlCodec.ContentEquals(left, XmlCodec.Parse<Fleet>(XmlCodec.Format(left))));
    }
}
