using System.Globalization;
using System.Xml;

namespace RelaxCodec.Oracles;

/// <summary>Many commands for one virsh. It buffers only one of its two outputs: a mark in both tells where each command begins.</summary>
internal static class VirshScript
{
    private const string ErrorPrefix = "error: ";

    /// <summary>A command behind its mark.</summary>
    public static string Marked(int document, int command, string text)
    {
        string mark = Mark(document, command);
        return $"echo {mark}; echo --err {mark}; {text}; ";
    }

    /// <summary>An argument of a command.</summary>
    public static string Quote(string text) => $"'{text.Replace("'", "'\"'\"'", StringComparison.Ordinal)}'";

    /// <summary>What the <c>name</c> in a document's root says; <c>?</c> where it has none, which nothing is called.</summary>
    public static string NameOf(string document)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(document));
            while (reader.Read())
            {
                if (reader is { Depth: 1, NodeType: XmlNodeType.Element, LocalName: "name" })
                    return reader.ReadElementContentAsString();
            }
        }
        catch (XmlException)
        {
            // virsh refuses it as well
        }

        return "?";
    }

    /// <summary>The answers to the commands of the documents from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    /// <exception cref="InvalidOperationException">virsh ended before it came to one of them.</exception>
    public static IEnumerable<IReadOnlyList<VirshAnswer>> Answers(ToolOutcome outcome, int first, int end, int commands)
    {
        string[] marks =
        [
            .. from document in Enumerable.Range(first, end - first)
               from command in Enumerable.Range(0, commands)
               select Mark(document, command),
        ];
        IReadOnlyList<string> outputs = Cut(outcome.Output, marks, "", outcome);
        IReadOnlyList<string> errors = Cut(outcome.Errors, marks, ErrorPrefix, outcome);
        return outputs.Zip(errors, static (output, error) => new VirshAnswer(output, WithoutPrefixes(error))).Chunk(commands);
    }

    private static string WithoutPrefixes(string errors) =>
        errors.StartsWith(ErrorPrefix, StringComparison.Ordinal)
            ? errors[ErrorPrefix.Length..].Replace($"\n{ErrorPrefix}", "\n", StringComparison.Ordinal)
            : errors;

    private static List<string> Cut(string text, string[] marks, string prefix, ToolOutcome outcome)
    {
        var parts = new List<string>(marks.Length);
        int at = 0;
        for (int i = 0; i <= marks.Length; i++)
        {
            int next = i == marks.Length ? text.Length : text.IndexOf($"{prefix}{marks[i]}\n", at, StringComparison.Ordinal);
            if (next < 0)
                throw new InvalidOperationException($"virsh ended ({outcome.ExitCode}) before {marks[i]}: {outcome.Errors}");
            if (i > 0)
                parts.Add(text[at..next].Trim());
            at = i == marks.Length ? next : next + prefix.Length + marks[i].Length + 1;
        }

        return parts;
    }

    private static string Mark(int document, int command) => string.Create(CultureInfo.InvariantCulture, $"@@{document:D6}.{command}@@");
}
