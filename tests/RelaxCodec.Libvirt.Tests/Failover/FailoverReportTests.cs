namespace RelaxCodec.Libvirt.Tests.Failover;

public sealed class FailoverReportTests
{
    private static readonly Problem Misfit = Error("RX012", 3, "/domain/devices/interface[1]/driver/@backupAlias");

    [Fact]
    public void An_error_of_a_rule_takes_the_place_of_the_schemas_at_the_same_attribute() =>
        Assert.Equal(["FO016"], Merge([Misfit], [Misfit with { Id = "FO016" }]));

    [Fact]
    public void Another_attribute_is_another_matter() =>
        Assert.Equal(["RX012", "FO016"], Merge([Misfit], [Error("FO016", 9, "/domain/devices/interface[2]/driver/@backupAlias")]));

    [Fact]
    public void A_warning_takes_nothing_away() =>
        Assert.Equal(["RX012", "FO012"], Merge([Misfit], [Misfit with { Id = "FO012", Severity = ProblemSeverity.Warning }]));

    [Theory]
    [InlineData("RX010", true)]
    [InlineData("RX013", true)]
    [InlineData("RX014", false)]
    [InlineData("RX015", false)]
    public void Of_an_element_only_what_is_unknown_or_incomplete_yields(string id, bool yields) =>
        Assert.Equal(yields ? ["FO016"] : [id, "FO016"],
            Merge([Error(id, 3, "/domain/devices/hostdev[1]/teaming")], [Error("FO016", 3, "/domain/devices/hostdev[1]/teaming")]));

    [Theory]
    [InlineData("<driver failover='maybe'/><teaming type='persistent'/>")]
    [InlineData("<teaming type='persistent'/><driver failover='maybe'/>")]
    public void Two_dialects_hide_no_bad_value_whichever_comes_first(string dialects)
    {
        string xml = $"<interface type='user'><model type='virtio'/>{dialects}<alias name='ua-a'/></interface>";
        XmlReadResult<Interface> read = XmlCodec.Read<Interface>(xml);

        Assert.Equal(
            ["FO010", "RX012"], LibvirtRules.Merge(read.Problems, FailoverRules.Check(read.Value!)).Select(problem => problem.Id).Order());
    }

    [Fact]
    public void All_stand_by_line_and_column() =>
        Assert.Equal(["FO002", "RX012", "FO001", "RX011"],
            Merge([Misfit, Error("RX011", 7, "/a/@b")], [Error("FO002", 1, "/a/@c"), Error("FO001", 5, "/a/@d")]));

    private static IEnumerable<string> Merge(Problem[] schema, Problem[] rules) =>
        LibvirtRules.Merge(schema, rules).Select(problem => problem.Id);

    private static Problem Error(string id, int line, string path) => new(id, ProblemSeverity.Error, "text", line, 1, path);
}
