using System.Text;

namespace RelaxCodec.Cli.Tests;

/// <summary>Content that no document should have. Each is one error in its file's entry.</summary>
internal static class BadInput
{
    /// <summary>Name, content, and the id of its one error.</summary>
    public static IReadOnlyList<(string Name, byte[] Content, string Id)> All { get; } =
    [
        ("empty", [], "RX001"),
        ("only white space", Utf8(" \n\t\n"), "RX001"),
        ("only a BOM", [0xEF, 0xBB, 0xBF], "RX001"),
        ("only a declaration", Utf8("<?xml version='1.0'?>"), "RX001"),
        ("only a comment", Utf8("<!-- nothing -->"), "RX001"),
        ("truncated in a tag", Utf8("<interface type='bri"), "RX001"),
        ("truncated behind a tag", Utf8("<interface type='bridge'>\n  <source bridge='br0'/>\n"), "RX001"),
        ("two roots", Utf8("<interface type='user'/><interface type='user'/>"), "RX001"),
        ("an attribute twice", Utf8("<interface type='user' type='user'/>"), "RX001"),
        ("an undeclared prefix", Utf8("<interface type='user'><x:y/></interface>"), "RX001"),
        ("an undeclared entity", Utf8("<interface type='user'>&nbsp;</interface>"), "RX001"),
        ("invalid UTF-8", [.. Utf8("<interface type='user'><!-- "), 0xC3, 0x28, .. Utf8(" --></interface>")], "RX001"),
        ("an unknown encoding", Utf8("<?xml version='1.0' encoding='no-such-encoding'?><interface type='user'/>"), "RX001"),
        ("UTF-16 without a BOM", Encoding.Unicode.GetBytes("<?xml version='1.0' encoding='utf-8'?><interface type='user'/>"), "RX001"),
        ("binary", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0xFF, 0xFE, 0xFD], "RX001"),
        ("zeros", new byte[4096], "RX001"),
        ("not XML", Utf8("{ \"domain\": true }"), "RX001"),
        ("a DTD", Utf8("<!DOCTYPE interface><interface type='user'/>"), "RX002"),
        ("a DTD from elsewhere", Utf8("<!DOCTYPE interface SYSTEM 'file:///etc/passwd'><interface type='user'/>"), "RX002"),
        ("a billion laughs", Utf8(BillionLaughs()), "RX002"),
        ("10,000 levels", Utf8(Nested("<interface type='user'>", 10_000)), "RX003"),
        (
            "10,000 levels where anything goes",
            Utf8(Nested("<domain type='kvm'><name>n</name><metadata>", 10_000, "</metadata></domain>")),
            "RX003"),
        (
            "10,000 attributes",
            Utf8($"<interface type='user' {string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"a{i}='1'"))}/>"),
            "RX003"),
    ];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Nested(string start, int depth, string end = "</interface>") =>
        start + string.Concat(Enumerable.Repeat("<x>", depth)) + string.Concat(Enumerable.Repeat("</x>", depth)) + end;

    private static string BillionLaughs()
    {
        var text = new StringBuilder("<!DOCTYPE interface [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++)
            text.Append("<!ENTITY l").Append(i).Append(" '").Insert(text.Length, $"&l{i - 1};", 10).Append("'>");
        return text.Append("]><interface type='user'>&l9;</interface>").ToString();
    }
}
