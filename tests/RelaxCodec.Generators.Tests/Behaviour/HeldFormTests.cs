using System.Globalization;
using System.Numerics;
using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>What the schema admits is never a problem: a form without a value of the C# type is held as it was written.</summary>
public sealed class HeldFormTests
{
    private const string Before = "<moments required='";
    private const string Rest =
        "'>\n  <moment>2001-12-31T23:59:59</moment>\n  <link>x</link>\n  <decimal>1</decimal>\n  <either>PT0S</either>\n</moments>\n";

    private static readonly XmlReadOptions[] AllOptions =
    [
        .. Enum.GetValues<UnknownContent>().SelectMany(
            unknown => Enum.GetValues<InvalidContent>().Select(invalid => new XmlReadOptions { Unknown = unknown, Invalid = invalid })),
    ];

    public static TheoryData<string, string> Forms { get; } = new()
    {
        { "instant", "2001-12-31T23:59:59" },
        { "instant", " 12001-12-31T23:59:59Z" },
        { "instant", "-2001-12-31T23:59:59Z" },
        { "instant", "2001-12-31T23:59:60Z" },
        { "instant", "2001-12-31T23:59:59.0123456789Z" },
        { "moment", "0001-01-01T00:00:00+14:00" },
        { "day", "2001-12-31Z" },
        { "day", "12001-12-31" },
        { "time", "23:59:59+01:00" },
        { "time", "23:59:59.0123456789" },
        { "span", "P1Y2M" },
        { "span", "P99999999D" },
        { "link", "http://a:99999/" },
        { "count", "4294967296" },
        { "since", "12001-12-31T23:59:59Z" },
        { "until", "2001-12-29Z" },
        { "year", "2001Z" },
        { "month", "--12-01:00" },
    };

    [Theory, MemberData(nameof(Forms))]
    public void A_form_without_a_value_is_held(string attribute, string form)
    {
        string xml = Before + "2001-12-31T23:59:59Z' " + attribute + "='" + form + Rest;
        foreach (XmlReadOptions options in AllOptions)
        {
            XmlReadResult<Moments> read = XmlCodec.Read<Moments>(xml, options);

            Assert.Empty(read.Problems);
            Assert.Null(typeof(Moments).GetProperties()
                .Single(p => p.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase))
                .GetValue(read.Value));
            Assert.Contains($" {attribute}='{form}'", XmlCodec.Format(read.Value!), StringComparison.Ordinal);
            Assert.True(XmlCodec.ContentEquals(read.Value, XmlCodec.Parse<Moments>(XmlCodec.Format(read.Value!))));
        }
    }

    [Theory]
    [InlineData("<moments required='2001-12-31T23:59:59'>\n  <moment>-2001-12-31T23:59:59</moment>\n  <link>x</link>\n"
        + "  <decimal>1.00000000000000000000000000001</decimal>\n  <either>P1M</either>\n</moments>\n")]
    [InlineData("<moments required='2001-12-31T23:59:59Z'>\n  <instant>2001-12-31T23:59:59</instant>\n"
        + "  <instant>2001-12-31T23:59:59Z</instant>\n  <!-- c -->\n  <instant>12001-12-31T23:59:59Z</instant>\n"
        + "  <moment>2001-12-31T23:59:59</moment>\n  <link>x</link>\n  <decimal>1</decimal>\n  <at zone='z'>2001-12-31T23:59:59</at>\n"
        + "  <or>2001-12-31Z</or>\n  <length>P1Y</length>\n  <length>P1D</length>\n</moments>\n")]
    public void Held_elements_and_texts_come_back_as_they_were(string xml)
    {
        foreach (XmlReadOptions options in AllOptions)
        {
            XmlReadResult<Moments> read = XmlCodec.Read<Moments>(xml, options);

            Assert.Empty(read.Problems);
            Assert.Equal(xml, XmlCodec.Format(read.Value!));
        }
    }

    [Fact]
    public void A_value_takes_the_place_of_what_was_held()
    {
        Moments moments = XmlCodec.Parse<Moments>(
            "<moments required='2001-12-31T23:59:59' day='2001-12-31Z'><moment>-2001-12-31T23:59:59</moment><link>x</link>"
            + "<decimal>1.00000000000000000000000000001</decimal>"
            + "<at>2001-12-31T23:59:59</at><!-- c --><or>2001-12-31Z</or><length>P1Y</length></moments>");

        moments.Required = DateTimeOffset.UnixEpoch;
        moments.Day = DateOnly.FromDateTime(DateTime.UnixEpoch);
        moments.RequiredMoment = DateTime.UnixEpoch;
        moments.Amount = 2;
        moments.At!.Value = DateTimeOffset.UnixEpoch;
        moments.Or = DateOnly.MinValue;
        moments.Lengths[0].Value = TimeSpan.FromHours(1);

        Assert.Equal(
            "<moments day='1970-01-01' required='1970-01-01T00:00:00Z'>\n  <moment>1970-01-01T00:00:00Z</moment>\n  <link>x</link>\n"
            + "  <decimal>2</decimal>\n"
            + "  <at>1970-01-01T00:00:00Z</at>\n  <!-- c -->\n  <or>0001-01-01</or>\n  <length>PT1H</length>\n</moments>\n",
            XmlCodec.Format(moments));
    }

    [Fact]
    public void Values_are_read_and_written_without_a_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            const string Xml =
                "<moments instant='2001-12-31T23:59:59.5+01:00' moment='2001-12-31T23:59:59Z' day='2000-02-29' time='23:59:59.5' "
                    + "span='-P1DT2H3M4.5S' link='../a?b=c#d' "
                    + "bytes='AQID' hex='0AFF' big='-123456789012345678901234567890' count='7' year='0044' month='--02' monthday='---01' "
                    + "required='0001-01-01T00:00:00Z'>\n"
                    + "  <moment>2001-12-31T23:59:59</moment>\n  <link>x</link>\n  <decimal>1.5</decimal>\n"
                    + "  <either>PT0S</either>\n</moments>\n";

            Moments moments = XmlCodec.Parse<Moments>(Xml);

            Assert.Equal(new DateTimeOffset(2001, 12, 31, 23, 59, 59, 500, TimeSpan.FromHours(1)), moments.Instant);
            Assert.Equal(TimeSpan.FromHours(1), moments.Instant!.Value.Offset);
            Assert.Equal(DateTimeKind.Utc, moments.Moment!.Value.Kind);
            Assert.Equal(DateTimeKind.Unspecified, moments.RequiredMoment.Kind);
            Assert.Equal(new DateOnly(2000, 2, 29), moments.Day);
            Assert.Equal(new TimeOnly(23, 59, 59, 500), moments.Time);
            Assert.Equal(-new TimeSpan(1, 2, 3, 4, 500), moments.Span);
            Assert.False(moments.Link!.IsAbsoluteUri);
            Assert.Equal([1, 2, 3], moments.Bytes);
            Assert.Equal([10, 255], moments.Hex);
            Assert.Equal(BigInteger.Parse("-123456789012345678901234567890", CultureInfo.InvariantCulture), moments.Big);
            Assert.Equal((44, 2, 1), (moments.Year, moments.Month, moments.MonthDay));
            Assert.Equal(Xml, XmlCodec.Format(moments));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_date_and_time_with_an_offset_is_its_moment_in_UTC()
    {
        Moments moments = XmlCodec.Parse<Moments>(Before + "2001-12-31T23:59:59Z' moment='2001-12-31T23:59:59+01:00" + Rest);

        Assert.Equal(new DateTime(2001, 12, 31, 22, 59, 59, DateTimeKind.Utc), moments.Moment);
        Assert.Contains("moment='2001-12-31T22:59:59Z'", XmlCodec.Format(moments), StringComparison.Ordinal);
    }
}
