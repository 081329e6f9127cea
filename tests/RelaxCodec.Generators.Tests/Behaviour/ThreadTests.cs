using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>What the documentation lets several threads do at once.</summary>
public sealed class ThreadTests
{
    private const int Rounds = 300;

    private const string Xml =
        "<fleet new='n'><!-- c --><vehicle type='bike' x='1'><remark>r</remark><?p i?><price>1</price></vehicle>"
        + "<other a='b'><c/></other></fleet>";

    private static readonly string[] Kept = ["new='n'", "<!-- c -->", "<other a='b'><c/></other>"];

    [Fact]
    public void Threads_read_and_write_documents_of_their_own()
    {
        string written = XmlCodec.Format(XmlCodec.Parse<Fleet>(Xml));

        Parallel.For(0, Rounds, round =>
        {
            bool isWrong = round % 3 == 0;
            string document = isWrong ? Xml.Replace("<price>1<", $"<price>no{round}<", StringComparison.Ordinal) : Xml;
            XmlReadResult<Fleet> read = XmlCodec.Read<Fleet>(document);
            if (isWrong)
                Assert.Contains($"'no{round}'", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
            else
                Assert.Equal(written, XmlCodec.Format(read.Value!));
        });
    }

    [Fact]
    public void Threads_share_an_object_that_nobody_changes()
    {
        Fleet fleet = XmlCodec.Parse<Fleet>(Xml);
        string written = XmlCodec.Format(XmlCodec.Parse<Fleet>(Xml));
        string[] problems = [.. XmlCodec.Validate(XmlCodec.Parse<Fleet>(Xml)).Select(p => p.ToString())];

        // What is kept is made into items by whoever looks first.
        Parallel.For(0, Rounds, round =>
        {
            switch (round % 4)
            {
                case 0:
                    Assert.Equal(written, XmlCodec.Format(fleet));
                    break;
                case 1:
                    Assert.Equal(problems, XmlCodec.Validate(fleet).Select(p => p.ToString()));
                    break;
                case 2:
                    Assert.True(XmlCodec.ContentEquals(fleet, XmlCodec.Copy(fleet)));
                    break;
                default:
                    Assert.Equal(Kept, ((IXmlNode)fleet).Content!.Select(item => item.ToString()));
                    break;
            }
        });
    }

    [Fact]
    public void Threads_make_the_same_grammar()
    {
        string grammar = Grammar.Of<Fleet>().ToRnc();

        Parallel.For(0, 16, _ => Assert.Equal(grammar, Grammar.Of<Fleet>().ToRnc()));
    }
}
