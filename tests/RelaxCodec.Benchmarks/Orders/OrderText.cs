using System.Globalization;
using System.Text;

namespace RelaxCodec.Benchmarks.Orders;

/// <summary>Orders as people's programs write them: indented, in double quotes, some text with references and some not in ASCII.</summary>
internal static class OrderText
{
    private static readonly string[] Words =
    [
        "table", "chair", "lamp", "oak", "large", "round", "grey", "steel", "desk", "shelf",
        "Stühle", "Böden", "café", "glass", "box &amp; lid", "&lt;new&gt;",
    ];

    /// <summary>Different orders, the same ones on every machine.</summary>
    /// <param name="count">How many.</param>
    /// <param name="lines">How many lines each has: 8 are 2 KB.</param>
    public static byte[][] Make(int count, int lines)
    {
        var random = new Random(20_011);
        return [.. Enumerable.Range(0, count).Select(_ => Encoding.UTF8.GetBytes(MakeOne(random, lines)))];
    }

    private static string MakeOne(Random random, int lines)
    {
        var text = new StringBuilder();
        string placed = new DateTime(2020, 1, 1).AddSeconds(random.Next(200_000_000)).ToString("s", CultureInfo.InvariantCulture);
        byte[] id = new byte[16];
        random.NextBytes(id);
        text.Append(CultureInfo.InvariantCulture, $"""
            <order id="{new Guid(id)}" placed="{placed}Z" currency="{Pick(random, "EUR", "GBP", "USD")}">
              <customer number="{random.Next(1_000_000)}" since="20{random.Next(10, 25)}-0{random.Next(1, 10)}-{random.Next(10, 29)}">
                <name>{Sentence(random, 2)}</name>
                <mail>customer{random.Next(1_000_000)}@example.org</mail>
                <address country="{Pick(random, "DE", "FR", "GB")}">
                  <street>{Sentence(random, 2)} {random.Next(200)}</street>
                  <town>{Sentence(random, 1)}</town>
                  <code>{random.Next(10_000, 99_999)}</code>
                </address>
              </customer>

            """);
        for (int line = 0; line < lines; line++)
            AppendLine(text, random);
        text.Append(CultureInfo.InvariantCulture, $"""
              <total>{random.Next(10_000)}.{random.Next(10, 99)}</total>
              <weight>{random.Next(100)}.5</weight>
            </order>

            """);
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, Random random)
    {
        string price = $"{random.Next(1_000)}.{random.Next(10, 99)}";
        string gift = random.Next(3) == 0 ? " gift=\"true\"" : "";
        text.Append(CultureInfo.InvariantCulture, $"""
              <line article="A-{random.Next(100_000)}" quantity="{random.Next(1, 50)}" price="{price}"{gift}>
                <title>{Sentence(random, 5)}</title>
                <size>{random.Next(3_000)} {random.Next(3_000)} {random.Next(3_000)}</size>

            """);
        if (random.Next(2) == 0)
            text.Append(CultureInfo.InvariantCulture, $"    <remark>{Sentence(random, 8)}</remark>\n");
        text.Append("  </line>\n");
    }

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];

    private static string Sentence(Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Pick(random, Words)));
}
