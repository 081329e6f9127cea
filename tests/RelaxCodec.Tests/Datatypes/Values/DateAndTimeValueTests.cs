using System.Globalization;
using CsCheck;
using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes.Values;

/// <summary>What .NET's dates, times and durations hold of their datatypes.</summary>
public sealed class DateAndTimeValueTests
{
    [Theory]
    [InlineData("2001-12-31T23:59:59Z", "2001-12-31T23:59:59Z")]
    [InlineData(" 2001-12-31T23:59:59.500+01:00\n", "2001-12-31T23:59:59.5+01:00")]
    [InlineData("0001-01-01T00:00:00-00:00", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("2000-02-29T00:00:00.12345670000-13:00", "2000-02-29T00:00:00.1234567-13:00")]
    public void Reads_a_point_in_time(string text, string canonical)
    {
        Assert.True(XsdDateTime.TryParse(text, out DateTimeOffset value));
        Assert.Equal(DateTimeOffset.Parse(canonical, CultureInfo.InvariantCulture), value);
        Assert.Equal(canonical, Format<DateTimeOffset, XsdDateTime>(value));
    }

    [Theory]
    [InlineData("2001-12-31T23:59:59")]
    [InlineData("12001-12-31T23:59:59Z")]
    [InlineData("-0001-12-31T23:59:59Z")]
    [InlineData("2001-12-31T23:59:60Z")]
    [InlineData("2001-12-31T23:59:59.12345678Z")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    public void A_valid_form_may_have_no_value(string text)
    {
        Assert.True(new XsdData(XsdDatatype.DateTime).IsValid(text));
        Assert.False(XsdDateTime.TryParse(text, out DateTimeOffset _));
    }

    [Theory]
    [InlineData("2001-02-29T00:00:00Z")]
    [InlineData("2001-12-31T24:00:00Z")]
    [InlineData("2001-12-31 23:59:59Z")]
    [InlineData("2001-12-31")]
    [InlineData("")]
    public void What_is_not_valid_is_not_read(string text)
    {
        Assert.False(new XsdData(XsdDatatype.DateTime).IsValid(text));
        Assert.False(XsdDateTime.TryParse(text, out DateTimeOffset _) || XsdDateTime.TryParse(text, out DateTime _));
    }

    [Fact]
    public void The_kind_of_a_date_and_time_tells_its_zone()
    {
        Assert.True(XsdDateTime.TryParse("2001-12-31T23:59:59", out DateTime local) && local.Kind == DateTimeKind.Unspecified);
        Assert.True(XsdDateTime.TryParse("2001-12-31T23:59:59Z", out DateTime utc) && utc.Kind == DateTimeKind.Utc);
        Assert.True(
            XsdDateTime.TryParse("2002-01-01T00:59:59+01:00", out DateTime offset) && offset == utc && offset.Kind == DateTimeKind.Utc);
        Assert.True(XsdDateTime.AreEqual(utc, offset)
            && XsdDateTime.AreEqual(utc, utc.ToLocalTime())
            && !XsdDateTime.AreEqual(local, utc)
            && !XsdDateTime.AreEqual(utc, null));
        Assert.Equal("2001-12-31T23:59:59", Format<DateTime, XsdDateTime>(local));
        Assert.Equal("2001-12-31T23:59:59Z", Format<DateTime, XsdDateTime>(utc.ToLocalTime()));
    }

    [Fact]
    public void An_offset_that_no_validator_takes_is_written_in_UTC() => Assert.Equal(
        "2002-01-01T13:59:59Z", Format<DateTimeOffset, XsdDateTime>(new DateTimeOffset(2001, 12, 31, 23, 59, 59, TimeSpan.FromHours(-14))));

    [Theory]
    [InlineData("PT0S", "PT0S")]
    [InlineData("-P0Y0M0D", "PT0S")]
    [InlineData(" P1DT12H ", "P1DT12H")]
    [InlineData("PT90M", "PT1H30M")]
    [InlineData("-PT0.5S", "-PT0.5S")]
    [InlineData("PT1.00000010S", "PT1.0000001S")]
    [InlineData("P10675199DT2H48M5.4775807S", "P10675199DT2H48M5.4775807S")]
    [InlineData("-P10675199DT2H48M5.4775808S", "-P10675199DT2H48M5.4775808S")]
    public void Reads_a_duration(string text, string canonical)
    {
        Assert.True(XsdDuration.TryParse(text, out TimeSpan value));
        Assert.Equal(canonical, Format<TimeSpan, XsdDuration>(value));
    }

    [Theory]
    [InlineData("P1Y", true)]
    [InlineData("P1M", true)]
    [InlineData("PT0.12345678S", true)]
    [InlineData("P10675199DT2H48M5.4775808S", true)]
    [InlineData("PT99999999999999999999999999999999999999999S", true)]
    [InlineData("P18446744073709551615DT18446744073709551615H18446744073709551615M", true)]
    [InlineData("P", false)]
    [InlineData("PT", false)]
    [InlineData("P1DT", false)]
    [InlineData("1D", false)]
    public void Not_every_duration_is_a_time_span(string text, bool isValid)
    {
        Assert.Equal(isValid, new XsdData(XsdDatatype.Duration).IsValid(text));
        Assert.False(XsdDuration.TryParse(text, out _));
    }

    [Fact]
    public void What_is_written_is_valid_and_read_back()
    {
        Gen.DateTimeOffset.Where(v => v.Offset >= TimeSpan.FromHours(-13)).Sample(v => XsdDateTime.TryParse(
            Valid<DateTimeOffset, XsdDateTime>(XsdDatatype.DateTime, v), out DateTimeOffset read) && read.EqualsExact(v));
        Gen.DateTime.Sample(v => XsdDateTime.TryParse(Valid<DateTime, XsdDateTime>(XsdDatatype.DateTime, v), out DateTime read)
            && XsdDateTime.AreEqual(read, v));
        Gen.DateOnly.Sample(v => XsdDate.TryParse(Valid<DateOnly, XsdDate>(XsdDatatype.Date, v), out DateOnly read) && read == v);
        Gen.TimeOnly.Sample(v => XsdTime.TryParse(Valid<TimeOnly, XsdTime>(XsdDatatype.Time, v), out TimeOnly read) && read == v);
        Gen.Long.Select(t => new TimeSpan(t))
            .Sample(v => XsdDuration.TryParse(Valid<TimeSpan, XsdDuration>(XsdDatatype.Duration, v), out TimeSpan read) && read == v);
        Gen.Int[1, 20_000].Sample(v => XsdGYear.TryParse(Valid<int, XsdGYear>(XsdDatatype.GYear, -v), out int read) && read == -v);
        Gen.Int[1, 12].Sample(v => XsdGMonth.TryParse(Valid<int, XsdGMonth>(XsdDatatype.GMonth, v), out int read) && read == v);
        Gen.Int[1, 31].Sample(v => XsdGDay.TryParse(Valid<int, XsdGDay>(XsdDatatype.GDay, v), out int read) && read == v);
    }

    private static string Valid<TValue, TFormatter>(XsdDatatype type, TValue value)
        where TFormatter : IXmlFormatter<TValue>
    {
        string text = Format<TValue, TFormatter>(value);
        Assert.True(new XsdData(type).IsValid(text), text);
        return text;
    }

    private static string Format<TValue, TFormatter>(TValue value)
        where TFormatter : IXmlFormatter<TValue>
    {
        Assert.False(TFormatter.TryFormat(value, [], out int length) || length != 0);
        Span<char> text = stackalloc char[40];
        Assert.True(TFormatter.TryFormat(value, text, out length));
        return text[..length].ToString();
    }
}
